package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Parts whose launcher was killed: known by their number in the run file and by this home's name in their command line,
 * so a stranger who got the number since is left alone. Whoever ends them holds the {@link HomeLock}.
 */
public final class OrphanProcesses {

    private static final long TIMEOUT_SECONDS = 15;
    private final RunFile runFile;
    private final Consumer<String> tell;

    public OrphanProcesses(RunFile runFile, Consumer<String> tell) {
        this.runFile = runFile;
        this.tell = tell;
    }

    /** Ends them in the order in which a running instance would; returns how many there were. */
    public int end() throws IOException, InterruptedException {
        int ended = 0;
        for (String name : Instance.STOPPING_ORDER) {
            Optional<ProcessHandle> left = runFile.process(RunFile.pidOf(name));
            if (left.isPresent()) {
                tell.accept(
                        "  ending " + name + " (pid " + left.get().pid() + "), left over from a run that was killed");
                end(left.get());
                ended++;
            }
        }
        runFile.forget();
        return ended;
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        process.destroy();
        try {
            gone.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            process.destroyForcibly();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parts that still run although nobody leads them. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : Instance.STOPPING_ORDER) {
            if (runFile.process(RunFile.pidOf(name)).isPresent()) {
                names.add(name);
            }
        }
        return names;
    }
}
