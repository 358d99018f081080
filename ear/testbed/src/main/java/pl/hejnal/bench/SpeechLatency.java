package pl.hejnal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.integration.speech.SpokenSentences;
import pl.hejnal.kernel.Language;

/**
 * A sentence that nobody has heard yet, as a case's sign always is: from being asked for until its file can be played,
 * beside espeak-ng alone saying the same into nothing. One after another, since a caller waits for one at a time.
 */
record SpeechLatency(Path directory, int count) implements Measurement {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final double NANOS_A_MILLI = 1e6;
    private static final int WARM_UP = 5;

    @Override
    public String title() {
        return "A new sentence on the line";
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        SpokenSentences voice = SpokenSentences.byEspeak(Files.createTempDirectory(directory, "sentences"), TIMEOUT);
        long run = System.nanoTime();
        List<Double> asked = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = -WARM_UP; i < count; i++) {
            String sentence =
                    "Znak sprawy: KM, kropka, trzy, kropka, %d, kropka, %d.".formatted(run % 9_973, 1_000 + i);
            double whole = timed(() -> voice.fileFor(sentence, Language.PL));
            double alone = timed(() -> sayIntoNothing(sentence));
            if (i >= 0) {
                asked.add(whole);
                floor.add(alone);
            }
        }
        Latencies ours = Latencies.of(asked);
        Latencies least = Latencies.of(floor);
        tell.accept(line("asked for until it can be played", ours));
        tell.accept(line("espeak-ng alone, into nothing", least));
        tell.accept(String.format(
                Locale.ROOT,
                "  %-36s p50 %.2f       p99 %.2f",
                "ratio",
                ours.median() / least.median(),
                ours.p99() / least.p99()));
        return List.of(
                Ratio.of("a new sentence, p50 ÷ espeak-ng alone", ours.median(), least.median(), "ms"),
                Ratio.of("a new sentence, p99 ÷ espeak-ng alone", ours.p99(), least.p99(), "ms"));
    }

    private static Path sayIntoNothing(String sentence) throws IOException, InterruptedException {
        Process espeak = new ProcessBuilder("espeak-ng", "-v", "pl", "-s", "150", "-b", "1", "--stdin", "--stdout")
                .redirectError(Redirect.DISCARD)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try (OutputStream in = espeak.getOutputStream()) {
            in.write(sentence.getBytes(StandardCharsets.UTF_8));
        }
        if (espeak.waitFor() != 0) {
            throw new IOException("espeak-ng ended with " + espeak.exitValue());
        }
        return Path.of("");
    }

    private static double timed(Callable<Path> work) throws Exception {
        long from = System.nanoTime();
        work.call();
        return (System.nanoTime() - from) / NANOS_A_MILLI;
    }

    private static String line(String name, Latencies times) {
        return String.format(Locale.ROOT, "  %-36s p50 %.1f ms    p99 %.1f ms", name, times.median(), times.p99());
    }
}
