package pl.hejnal.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Something is broken for a while and put right afterwards, also when the run is broken off meanwhile. */
public final class TemporaryFault {

    private TemporaryFault() {}

    /** Breaks something, or puts it right. */
    interface Deed {
        void happen() throws IOException, InterruptedException;
    }

    static void lasting(Duration length, Deed breaks, Deed mends) throws IOException, InterruptedException {
        try {
            breaks.happen();
            // How long it lasts is the fault itself, as the promise names it; nothing that the office does may end it
            // sooner or later.
            Thread.sleep(length);
        } finally {
            mends.happen();
        }
    }

    /** Stops a process and all that it has started (SIGSTOP), and lets them go on after {@code length}. */
    public static void freeze(long pid, Duration length) throws IOException, InterruptedException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        List<String> all = Stream.concat(Stream.of(process), process.descendants())
                .map(one -> Long.toString(one.pid()))
                .toList();
        lasting(length, () -> signal("STOP", all), () -> signal("CONT", all));
    }

    static void signal(String signal, List<String> pids) throws IOException, InterruptedException {
        new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), pids.stream())
                        .toList())
                .start()
                .waitFor();
    }
}
