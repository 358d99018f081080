package pl.hejnal.launcher.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Room that is kept back beside the PBX's journals. Asterisk cuts a record in the middle when the disk is full, and says
 * nothing; so a file of zeros is deleted before, and the journal goes on while somebody makes room.
 */
public final class DiskReserve {

    /** Records of about 20,000 calls. */
    public static final long USUAL = 64L << 20;

    private static final int BLOCK = 1 << 16;

    /** How the file system is. */
    public enum Room {
        /** The reserve is there. */
        RESERVED,
        /** The reserve has been given up, or there was never room for it; what is written is still whole. */
        LITTLE,
        /** The reserve is used up: what is written now may be cut. */
        NONE
    }

    private final Path file;
    private final long size;
    private final Consumer<String> tell;
    private Room room = Room.RESERVED;

    /** @param size bytes; a quarter of it left is when it is given up, a sixteenth when there is no room */
    public DiskReserve(Path directory, long size, Consumer<String> tell) {
        file = directory.resolve(".reserve");
        this.size = size;
        this.tell = tell;
    }

    /** Looks, gives up or renews the reserve, and tells of a change once. */
    public Room look() throws IOException {
        long usable = usable();
        if (usable < size / 4 && Files.deleteIfExists(file)) {
            usable = usable();
        } else if (usable > 3 * size && !Files.exists(file)) {
            fill();
            usable = usable();
        }
        Room now = Files.exists(file)
                ? Room.RESERVED
                : usable < size / 16 || (room == Room.NONE && usable < size / 4) ? Room.NONE : Room.LITTLE;
        if (now != room) {
            room = now;
            tell.accept(
                    switch (now) {
                        case RESERVED -> "There is room on the disk again at " + file.getParent();
                        case LITTLE ->
                            "The disk is nearly full at " + file.getParent() + " (" + (usable >> 20)
                                    + " MB): the reserve is used from now on; make room";
                        case NONE ->
                            "The disk is full at " + file.getParent()
                                    + ": the PBX's journals may be cut, and callers are told so; make room now";
                    });
        }
        return now;
    }

    private long usable() throws IOException {
        return Files.getFileStore(file.getParent()).getUsableSpace();
    }

    /** Zeros that are written, for a hole in a file keeps no room; a new file, so that nobody's link is followed. */
    private void fill() throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
            for (long written = 0; written < size; ) {
                zeros.clear();
                written += out.write(zeros);
            }
        } catch (IOException full) {
            Files.deleteIfExists(file);
            throw full;
        }
    }
}
