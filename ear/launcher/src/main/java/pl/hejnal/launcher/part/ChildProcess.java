package pl.hejnal.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.disk.NumberedBackups;

/** A process that this launcher started, with its output in a file; it never signals any other process. */
final class ChildProcess {

    private static final long LOOK_EVERY_MILLIS = 50;
    private final String name;
    private final Path log;
    private @Nullable Process process;
    private boolean stopped;

    ChildProcess(String name, Path log) {
        this.name = name;
        this.log = log;
    }

    /** Refused once the part was told to stop: on Ctrl-C in the middle of a start nothing may be born behind its back. */
    synchronized void start(List<String> command) throws IOException {
        if (stopped) {
            throw new UserError(name + " is being stopped");
        }
        Files.createDirectories(log.getParent());
        // What the last runs said before they ended is what somebody will want to read.
        NumberedBackups.of(log).shift();
        // A session of its own: Ctrl-C reaches the launcher alone, which then stops the parts in order.
        List<String> apart = new ArrayList<>(List.of("setsid"));
        apart.addAll(command);
        process = new ProcessBuilder(apart)
                .redirectErrorStream(true)
                // Appended to, so that a log which is copied and emptied goes on at its beginning and not behind a
                // hole.
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
    }

    /**
     * Waits as long as the process works: {@code seconds} are for silence, in which it neither writes a line nor computes. One
     * that is not ready then is ended.
     */
    void await(int seconds, Callable<Boolean> ready) throws Exception {
        Process started = process;
        if (started == null) {
            throw new IllegalStateException(name + " was not started");
        }
        InactivityTimeout silence = new InactivityTimeout(started.toHandle(), log);
        while (!ready.call()) {
            if (!started.isAlive()) {
                throw new UserError(name + " ended at once: " + lastWords() + " (all of it in " + log + ")");
            }
            if (silence.lasts(Duration.ofSeconds(seconds))) {
                kill();
                throw new UserError(name + " was not ready and has done nothing for " + seconds + " s; see " + log);
            }
            started.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** As {@link #stop}, but it may be started again. */
    void end(String signal, int seconds) throws InterruptedException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(running.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            running.destroy();
        }
        if (!running.waitFor(seconds, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Sends the named signal, waits, and uses force only after {@code seconds}. */
    void stop(String signal, int seconds) throws InterruptedException {
        synchronized (this) {
            stopped = true;
        }
        end(signal, seconds);
    }

    void kill() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroyForcibly().waitFor();
        }
    }

    long pid() {
        return process == null ? 0 : process.pid();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    private String lastWords() throws IOException {
        List<String> lines =
                Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
    }
}
