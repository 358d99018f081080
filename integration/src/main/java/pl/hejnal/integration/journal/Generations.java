package pl.hejnal.integration.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A journal's file and those that bore its name before; {@code queue_log.1}, {@code queue_log-20261124}. */
record Generations(Path file) {

    /** Oldest first; the one that is being written is the last. Compressed ones cannot be read and are left out. */
    List<Path> all() throws IOException {
        Pattern older = Pattern.compile(Pattern.quote(file.getFileName().toString()) + "[.-][0-9-]+");
        List<Path> all = new ArrayList<>();
        try (Stream<Path> there = Files.list(file.getParent())) {
            there.filter(path -> older.matcher(path.getFileName().toString()).matches()).forEach(all::add);
        }
        all.sort(Comparator.comparing(path -> path.toFile().lastModified()));
        if (Files.exists(file)) {
            all.add(file);
        }
        return all;
    }

    /** Those that were begun after this one. */
    List<Path> after(Path one) throws IOException {
        List<Path> all = all();
        return all.subList(all.indexOf(one) + 1, all.size());
    }

    /**
     * The one whose first line has this digest, under whatever name; while it is being copied there are two, and the one
     * that has the given length is it.
     */
    Optional<Path> find(String firstLine, long length) throws IOException {
        Optional<Path> shorter = Optional.empty();
        List<Path> all = all();
        for (Path candidate : all.reversed()) {
            try {
                if (FirstLine.digest(candidate).equals(firstLine)) {
                    if (Files.size(candidate) >= length) {
                        return Optional.of(candidate);
                    }
                    shorter = Optional.of(candidate);
                }
            } catch (NoSuchFileException renamed) {
                throw new IOException("the journals are being rotated at this moment", renamed);
            }
        }
        return shorter;
    }
}
