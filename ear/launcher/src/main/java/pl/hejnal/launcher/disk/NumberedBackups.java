package pl.hejnal.launcher.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Earlier generations of a file that grows: {@code NAME.1} is the newest, and what is older than {@code kept} goes. */
public final class NumberedBackups {

    private static final int USUAL = 7;
    private final Path file;
    private final int kept;

    NumberedBackups(Path file, int kept) {
        this.file = file;
        this.kept = kept;
    }

    public static NumberedBackups of(Path log) {
        return new NumberedBackups(log, USUAL);
    }

    /** Renames the file; whoever has it open goes on writing into the renamed one until told. */
    public void shift() throws IOException {
        if (Files.exists(file)) {
            makeRoom();
            Files.move(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Copies and empties the file, for a writer that appends and cannot be told. */
    public void copyAndEmpty() throws IOException {
        makeRoom();
        Files.copy(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
    }

    private void makeRoom() throws IOException {
        for (int number = kept - 1; number >= 1; number--) {
            if (Files.exists(numbered(number))) {
                Files.move(numbered(number), numbered(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
