package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.hejnal.integration.journal.files.JournalDirectory.Found;

/**
 * A journal's file and those that bore its name before; {@code queue_log.1}, {@code queue_log-20261124}.
 *
 * @param path of the one that is being written, below the directory
 */
record RotatedFiles(JournalDirectory directory, String path) {

    /** Oldest first; the one that is being written is the last. Compressed ones cannot be read and are left out. */
    List<Found> all() throws IOException {
        int slash = path.lastIndexOf('/');
        Pattern older = Pattern.compile(Pattern.quote(path.substring(slash + 1)) + "[.-][0-9-]+");
        List<Found> there = directory.files(slash < 0 ? "" : path.substring(0, slash));
        List<Found> all = new ArrayList<>(there.stream()
                .filter(found -> older.matcher(found.name()).matches())
                .sorted(Comparator.comparingLong(Found::modified))
                .toList());
        there.stream().filter(found -> found.path().equals(path)).forEach(all::add);
        return all;
    }

    /**
     * The one among them whose first line has this digest, under whatever name; while it is being copied there are two,
     * and the one that has the given length is it.
     */
    Optional<Found> find(List<Found> all, String firstLine, long length) throws IOException {
        Optional<Found> shorter = Optional.empty();
        for (Found candidate : all.reversed()) {
            if (FileFingerprint.digest(directory, candidate.path()).equals(firstLine)) {
                if (candidate.length() >= length) {
                    return Optional.of(candidate);
                }
                shorter = Optional.of(candidate);
            }
        }
        return shorter;
    }

    /** Those among them that were begun after this one. */
    static List<Found> after(List<Found> all, Found one) {
        return all.subList(all.indexOf(one) + 1, all.size());
    }
}
