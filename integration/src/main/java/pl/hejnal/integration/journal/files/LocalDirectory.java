package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The PBX's log directory on this machine, or mounted into it. */
public record LocalDirectory(Path directory) implements JournalDirectory {

    @Override
    public List<Found> files(String folder) throws IOException {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> there = Files.list(directory.resolve(folder))) {
            for (Path file : (Iterable<Path>) there::iterator) {
                try {
                    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                    if (now.isRegularFile()) {
                        found.add(new Found(
                                directory.relativize(file).toString(),
                                now.size(),
                                now.lastModifiedTime().toMillis()));
                    }
                } catch (NoSuchFileException renamed) {
                    throw new IOException("the journals are being rotated at this moment", renamed);
                }
            }
        }
        return found;
    }

    @Override
    public byte[] read(String path, long from, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(directory.resolve(path))) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.clamp(channel.size() - from, 0, most));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // Until all is there, or the file ends.
            }
            byte[] read = new byte[bytes.position()];
            bytes.flip().get(read);
            return read;
        }
    }
}
