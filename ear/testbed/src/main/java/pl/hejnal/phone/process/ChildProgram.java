package pl.hejnal.phone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import pl.hejnal.launcher.part.ProcessesIn;

/**
 * A program at work in a directory of its own, which goes when it is closed, and in a session of its own: Ctrl-C is for
 * the command that started it, which then ends it in order.
 */
public final class ChildProgram implements AutoCloseable {

    private static final Duration LEAVE = Duration.ofSeconds(10);
    private static final String OUTPUT = "output";

    private final Path work;
    private Process process;

    public ChildProgram(String name) throws IOException {
        work = Files.createTempDirectory("hejnal-" + name).toRealPath();
    }

    public void start(List<String> command) throws IOException {
        List<String> apart = new ArrayList<>(List.of("setsid"));
        apart.addAll(command);
        process = new ProcessBuilder(apart)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(file(OUTPUT).toFile())
                .start();
    }

    public Path file(String name) {
        return work.resolve(name);
    }

    public String output() throws IOException {
        return Files.readString(file(OUTPUT));
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** True when it has ended. */
    public boolean await(Duration timeout) throws InterruptedException {
        return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    public int exitValue() {
        return process.exitValue();
    }

    /**
     * Ends it, with all that it has started, before its directory goes: whoever still writes would only fill it again. May
     * be called again, and by another thread: whoever is second finds nothing left to do.
     */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, LEAVE.toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .destroyForcibly();
            ProcessesIn.in(work).awaitItsEnd(LEAVE);
        }
        if (Files.exists(work)) {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path old : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(old);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
