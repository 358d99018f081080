package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.integration.journal.files.JournalDirectory.Found;

/**
 * One journal, followed through everything that may happen to its file: it grows, it is renamed or copied and a new one
 * begun, it is emptied, its last line is still being written. Only what has been added is ever fetched.
 */
public final class JournalFile {

    private static final Logger LOG = System.getLogger(JournalFile.class.getName());

    private final String name;
    private final JournalDirectory directory;
    private final RotatedFiles generations;
    private final int chunk;
    private String firstLine;
    private long offset;
    private long turn;
    /** The file as it was when it was last read; null when it must be looked for. */
    private @Nullable Found seen;

    /**
     * @param name the journal's, under which its place is kept
     * @param path where the PBX writes it, below its directory; older ones lie beside it
     * @param chunk most bytes read at once; a longer line is skipped
     */
    public JournalFile(
            String name, JournalDirectory directory, String path, int chunk, Optional<JournalPlace> reached) {
        this.name = name;
        this.directory = directory;
        this.chunk = chunk;
        generations = new RotatedFiles(directory, path);
        firstLine = reached.map(JournalPlace::file).orElse("");
        offset = reached.map(JournalPlace::offset).orElse(0L);
    }

    String name() {
        return name;
    }

    /**
     * Hands on the next whole lines.
     *
     * @return whether everything that is written has been read
     * @throws IOException if a file cannot be read now; nothing is lost by it
     */
    public boolean read(Consumer<JournalLine> lines) throws IOException {
        List<Found> all = generations.all();
        Optional<Found> found = find(all);
        if (found.isEmpty()) {
            return true;
        }
        Found current = found.get();
        if (current.length() < offset) {
            LOG.log(Level.INFO, "{0} is shorter than before and is read from its beginning", current.path());
            offset = 0;
        }
        if (current.equals(seen) && current.length() == offset) {
            return !turnToTheNext(RotatedFiles.after(all, current), current, 0);
        }
        boolean guessed = seen != null;
        seen = null;
        byte[] bytes = directory.read(current.path(), offset, chunk);
        String begins = FileFingerprint.digest(directory, current.path());
        // Looked at afterwards, because it may have been renamed meanwhile.
        if (!firstLine.isEmpty() && !begins.equals(firstLine)) {
            if (guessed) {
                return read(lines);
            }
            throw new IOException("the journals are being rotated at this moment");
        }
        firstLine = begins;
        seen = current;
        int whole = lastLineEnd(bytes) + 1;
        if (whole == 0 && bytes.length == chunk) {
            LOG.log(Level.WARNING, "{0} has a line of more than {1} bytes, which is skipped", current.path(), chunk);
            whole = bytes.length;
        }
        if (whole > 0) {
            handOn(bytes, whole, lines);
            return false;
        }
        return !turnToTheNext(RotatedFiles.after(all, current), current, bytes.length);
    }

    /** Where the next unread line begins. */
    public JournalPlace place() {
        return new JournalPlace(name, firstLine, offset);
    }

    /** Bytes that are written and not read, in this file and the newer ones. */
    public long behind() throws IOException {
        List<Found> all = generations.all();
        Optional<Found> current = find(all);
        if (current.isEmpty()) {
            return 0;
        }
        return Math.max(0, current.get().length() - offset)
                + RotatedFiles.after(all, current.get()).stream()
                        .mapToLong(Found::length)
                        .sum();
    }

    private void handOn(byte[] bytes, int whole, Consumer<JournalLine> lines) {
        int begin = 0;
        for (int i = 0; i < whole; i++) {
            if (bytes[i] == '\n') {
                String text = new String(bytes, begin, i - begin, StandardCharsets.UTF_8);
                lines.accept(new JournalLine(text, turn++, new JournalPlace(name, firstLine, offset + begin)));
                begin = i + 1;
            }
        }
        offset += whole;
    }

    private static int lastLineEnd(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }

    /** The file that was being read, whatever it is called now; if there is none any more, the oldest there is. */
    private Optional<Found> find(List<Found> all) throws IOException {
        if (seen != null) {
            Found before = seen;
            Optional<Found> same =
                    all.stream().filter(now -> goesOn(before, now)).findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        if (!firstLine.isEmpty()) {
            Optional<Found> known = generations.find(all, firstLine, offset);
            if (known.isPresent()) {
                return known;
            }
            LOG.log(
                    Level.WARNING,
                    "The {0} that was being read is gone; what is there is read from its beginning",
                    name);
        }
        Optional<Found> oldest = all.stream().findFirst();
        firstLine = oldest.isPresent()
                ? FileFingerprint.digest(directory, oldest.get().path())
                : "";
        offset = 0;
        return oldest;
    }

    /** Under the same name and not shorter: that it is the same is seen when it is read. */
    private boolean goesOn(Found before, Found now) {
        return now.path().equals(before.path()) && now.length() >= Math.max(before.length(), offset);
    }

    /**
     * Only to a file that has a whole line, by which it is known again: until then the older one stays the place, or all of
     * them would be read again. A line that nobody will finish stays behind in the older file.
     */
    private boolean turnToTheNext(List<Found> newer, Found current, int unfinished) throws IOException {
        for (Found next : newer) {
            String begins = FileFingerprint.digest(directory, next.path());
            if (!begins.isEmpty()) {
                if (unfinished > 0) {
                    LOG.log(
                            Level.WARNING,
                            "{0} ends with {1} bytes that are no whole line",
                            current.path(),
                            unfinished);
                }
                seen = null;
                firstLine = begins;
                offset = 0;
                return true;
            }
        }
        return false;
    }
}
