package pl.hejnal.tickets.numbering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The highest ticket number that may have been given, outside of the database, so that no dump sets it back. Each server of an
 * office has a file of its own in one directory; what counts is the highest of all. It is written over in its place, which
 * needs no room on a full disk and is one sector.
 */
final class NumberFile {

    private static final String ENDING = ".given";

    private final Path directory;
    private final Path own;

    /** @param node the server's name */
    NumberFile(Path directory, String node) {
        this.directory = directory;
        own = directory.resolve(node.replaceAll("[^A-Za-z0-9._-]", "_") + ENDING);
    }

    /** Empty where no server of this office has ever written one, or all are lost or unreadable. */
    OptionalLong highest() throws IOException {
        if (!Files.isDirectory(directory)) {
            return OptionalLong.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            long highest = -1;
            for (Path file : (Iterable<Path>)
                    files.filter(any -> any.getFileName().toString().endsWith(ENDING))::iterator) {
                String text =
                        Files.readString(file, StandardCharsets.ISO_8859_1).strip();
                highest = text.matches("[0-9]{20}") ? Math.max(highest, Long.parseLong(text)) : highest;
            }
            return highest < 0 ? OptionalLong.empty() : OptionalLong.of(highest);
        }
    }

    /** On the disk when it returns. */
    void write(long number) throws IOException {
        Files.createDirectories(directory);
        try (FileChannel file = FileChannel.open(own, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer text = ByteBuffer.wrap(
                    String.format(Locale.ROOT, "%020d%n", number).getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                file.write(text, text.position());
            }
            file.force(true);
        }
    }
}
