package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells how far the making of an Asterisk is: a line for each of mmdebstrap's steps, and every ten seconds. */
final class Making {

    /** Measured; what is downloaded is a part of it. */
    private static final int WHOLE_MEGABYTES = 330;

    private static final long PAUSE_NANOS = 10_000_000_000L;
    /** As mmdebstrap 1.3 tells of them, and what they are. */
    private static final List<List<String>> STEPS = List.of(
            List.of("running apt-get update", "reading the lists of packages"),
            List.of("downloading packages", "downloading"),
            List.of("extracting archives", "unpacking"),
            List.of("installing essential", "installing the base"),
            List.of("installing remaining", "installing Asterisk"),
            List.of("cleaning package lists", "clearing up"));

    private final Path log;
    private final Path root;
    private final Consumer<String> tell;
    private final long began = System.nanoTime();
    private int step = -1;
    private long said;

    Making(Path log, Path root, Consumer<String> tell) {
        this.log = log;
        this.root = root;
        this.tell = tell;
    }

    void look() throws IOException, InterruptedException {
        int now = step(Files.readString(log));
        if (now != step || System.nanoTime() - said > PAUSE_NANOS) {
            step = now;
            said = System.nanoTime();
            tell.accept(line(now, megabytes(), TimeUnit.NANOSECONDS.toSeconds(said - began)));
        }
    }

    /** The last step that is begun. */
    static int step(String log) {
        int last = 0;
        for (int i = 0; i < STEPS.size(); i++) {
            last = log.contains("I: " + STEPS.get(i).getFirst()) ? i : last;
        }
        return last;
    }

    static String line(int step, long megabytes, long seconds) {
        return String.format(
                "  Asterisk: %s (%d of %d), %d of about %d MB, %d s",
                STEPS.get(step).getLast(),
                step + 1,
                STEPS.size(),
                Math.min(megabytes, WHOLE_MEGABYTES),
                WHOLE_MEGABYTES,
                seconds);
    }

    /** What has come into it so far; files come and go meanwhile, which du does not mind. */
    private long megabytes() throws IOException, InterruptedException {
        Process du = new ProcessBuilder("du", "-sxm", root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String size = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("\\D.*", "")
                .strip();
        du.waitFor();
        return size.matches("[0-9]{1,9}") ? Long.parseLong(size) : 0;
    }
}
