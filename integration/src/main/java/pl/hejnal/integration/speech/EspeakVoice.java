package pl.hejnal.integration.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pl.hejnal.kernel.Language;

/**
 * espeak-ng, converted by sox to what the telephone carries. The text goes in through a pipe and not as an argument:
 * it may tell the state of somebody's case, and arguments can be read by every user of the machine.
 */
final class EspeakVoice implements Voice {

    /** As people speak who want to be understood; espeak-ng's own is 175. */
    static final int WORDS_A_MINUTE = 150;

    private static final int SLOWEST = 80;
    private static final int FASTEST = 450;
    private static final List<String> TO_A_LAW =
            List.of("sox", "-G", "-t", "wav", "-", "-t", "raw", "-r", "8000", "-c", "1", "-e", "a-law", "-");

    private final Duration timeout;
    private final int pace;

    EspeakVoice(Duration timeout) {
        this(timeout, WORDS_A_MINUTE);
    }

    /** @param pace in words a minute, 80 to 450 */
    EspeakVoice(Duration timeout, int pace) {
        if (pace < SLOWEST || pace > FASTEST) {
            throw new IllegalArgumentException(
                    "hejnal.speech.pace is " + SLOWEST + " to " + FASTEST + " words a minute, not " + pace);
        }
        this.timeout = timeout;
        this.pace = pace;
    }

    @Override
    public String identity(Language language) {
        return "espeak-ng " + language.code() + " " + pace + " alaw 8000";
    }

    @Override
    public void say(String text, Language language, Path sound) throws IOException, InterruptedException {
        run(
                List.of(
                        List.of(
                                "espeak-ng",
                                "-v",
                                language.code(),
                                "-s",
                                Integer.toString(pace),
                                "-b",
                                "1",
                                "--stdin",
                                "--stdout"),
                        TO_A_LAW),
                text,
                sound);
    }

    /** A recording, as loud as it is but never clipped, in one channel of what the telephone carries. */
    void convert(Path wav, Path sound) throws IOException, InterruptedException {
        run(
                List.of(List.of(
                        "sox",
                        "-G",
                        "-t",
                        "wav",
                        wav.toString(),
                        "-t",
                        "raw",
                        "-r",
                        "8000",
                        "-c",
                        "1",
                        "-e",
                        "a-law",
                        "-")),
                "",
                sound);
    }

    void run(List<List<String>> commands, String text, Path sound) throws IOException, InterruptedException {
        List<ProcessBuilder> builders = commands.stream()
                .map(command -> new ProcessBuilder(command).redirectError(Redirect.DISCARD))
                .toList();
        builders.getLast().redirectOutput(sound.toFile());
        List<Process> chain = ProcessBuilder.startPipeline(builders);
        try {
            try (OutputStream in = chain.getFirst().getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            long end = System.nanoTime() + timeout.toNanos();
            for (int i = 0; i < chain.size(); i++) {
                await(chain.get(i), commands.get(i).getFirst(), end - System.nanoTime());
            }
        } finally {
            chain.forEach(Process::destroyForcibly);
        }
    }

    private void await(Process process, String name, long nanos) throws IOException, InterruptedException {
        if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
            throw new IOException(name + " did not finish within " + timeout.toMillis() + " ms");
        }
        if (process.exitValue() != 0) {
            throw new IOException(name + " ended with " + process.exitValue());
        }
    }
}
