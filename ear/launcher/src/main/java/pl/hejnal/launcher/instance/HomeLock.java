package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Only one instance lives in a home: who holds this lock. The kernel gives it back when its holder dies, however. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty while another launcher, or another instance of this one, holds it. */
    public static Optional<HomeLock> take(Path home) throws IOException {
        Path run = Files.createDirectories(home.resolve("run"));
        FileChannel channel =
                FileChannel.open(run.resolve("hejnal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ownInstance) {
            // The same answer as for another process: the lock is held.
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new HomeLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
