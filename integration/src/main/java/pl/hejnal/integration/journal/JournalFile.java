package pl.hejnal.integration.journal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.calls.domain.JournalPlace;

/**
 * One journal, followed through everything that may happen to its file: it grows, it is renamed or copied and a new one
 * begun, it is emptied, its last line is still being written.
 */
final class JournalFile {

    private static final Logger LOG = System.getLogger(JournalFile.class.getName());

    private final String name;
    private final Generations generations;
    private final int chunk;
    private String firstLine;
    private long offset;
    private long turn;

    /**
     * @param name the journal's, under which its place is kept
     * @param file where the PBX writes it; older ones lie beside it
     * @param chunk most bytes read at once; a longer line is skipped
     */
    JournalFile(String name, Path file, int chunk, Optional<JournalPlace> reached) {
        this.name = name;
        this.chunk = chunk;
        generations = new Generations(file);
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
    boolean read(Consumer<JournalLine> lines) throws IOException {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            return true;
        }
        Path current = found.get();
        if (Files.size(current) < offset) {
            LOG.log(Level.INFO, "{0} is shorter than before and is read from its beginning", current);
            offset = 0;
        }
        byte[] bytes = bytes(current);
        int whole = lastLineEnd(bytes) + 1;
        if (whole == 0 && bytes.length == chunk) {
            LOG.log(Level.WARNING, "{0} has a line of more than {1} bytes, which is skipped", current, chunk);
            whole = bytes.length;
        }
        firstLine = FirstLine.digest(current);
        if (whole > 0) {
            handOn(bytes, whole, lines);
            return false;
        }
        return !turnToTheNext(current, bytes.length);
    }

    /** Where the next unread line begins. */
    JournalPlace place() {
        return new JournalPlace(name, firstLine, offset);
    }

    /** Bytes that are written and not read, in this file and the newer ones. */
    long behind() throws IOException {
        Optional<Path> current = find();
        if (current.isEmpty()) {
            return 0;
        }
        long sum = Math.max(0, Files.size(current.get()) - offset);
        for (Path newer : generations.after(current.get())) {
            sum += Files.size(newer);
        }
        return sum;
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

    private byte[] bytes(Path current) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(chunk, Files.size(current) - offset));
        try (FileChannel channel = FileChannel.open(current)) {
            while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
                continue;
            }
        }
        byte[] read = new byte[bytes.position()];
        bytes.flip().get(read);
        return read;
    }

    private static int lastLineEnd(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }

    /** The file that was being read, whatever it is called now; if there is none any more, the oldest there is. */
    private Optional<Path> find() throws IOException {
        if (!firstLine.isEmpty()) {
            Optional<Path> known = generations.find(firstLine, offset);
            if (known.isPresent()) {
                return known;
            }
            LOG.log(Level.WARNING, "The {0} that was being read is gone; what is there is read from its beginning", name);
        }
        firstLine = "";
        offset = 0;
        return generations.all().stream().findFirst();
    }

    /** A line that nobody will finish stays behind in the older file. */
    private boolean turnToTheNext(Path current, int unfinished) throws IOException {
        List<Path> newer = generations.after(current);
        if (newer.isEmpty()) {
            return false;
        }
        if (unfinished > 0) {
            LOG.log(Level.WARNING, "{0} ends with {1} bytes that are no whole line", current, unfinished);
        }
        firstLine = FirstLine.digest(newer.getFirst());
        offset = 0;
        return !firstLine.isEmpty();
    }
}
