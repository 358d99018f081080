package pl.hejnal.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * All processes that work in a directory. A browser is a dozen of them, and some outlive the one that was started and write
 * until they end; those of its crash reporter are no descendants of it, and in no session with it, but stand where it
 * stands.
 */
public final class ProcessesIn {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Path directory;
    private final Predicate<ProcessHandle> counted;

    private ProcessesIn(Path directory, Predicate<ProcessHandle> counted) {
        this.directory = directory;
        this.counted = counted;
    }

    public static ProcessesIn in(Path directory) {
        return new ProcessesIn(directory, any -> true);
    }

    /** Only those that run this program; who else stands there is none of our business. */
    static ProcessesIn of(Path program, Path directory) {
        return new ProcessesIn(
                directory,
                process -> process.info()
                        .command()
                        .filter(program.toString()::equals)
                        .isPresent());
    }

    /**
     * Returns when nobody works there any more: they end by themselves, by force after the given time. One that nobody
     * buries works nowhere, so it is the directory that is looked at again, not only the process.
     */
    public void awaitItsEnd(Duration timeout) {
        long looks = timeout.dividedBy(LOOK);
        for (List<ProcessHandle> left = members(); !left.isEmpty(); left = members()) {
            if (--looks < 0) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, LOOK.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    private List<ProcessHandle> members() {
        return ProcessHandle.allProcesses()
                .filter(this::worksHere)
                .filter(counted)
                .toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(directory);
        } catch (IOException endedOrSomebodyElses) {
            return false;
        }
    }
}
