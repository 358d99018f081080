package pl.hejnal.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One resident on the telephone: a real SIP call by sipp, heard and keyed through our own RTP. */
public final class Caller implements AutoCloseable {

    private final Ear ear = new Ear();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Consumer<String> tell;
    private final Path work = Files.createTempDirectory("hejnal-call");
    private final Process sipp;

    /** Dials at once; {@code hangupAfter} counts from the answer, null means until the far end hangs up. */
    public Caller(int sipPort, String number, String from, Duration hangupAfter, List<Path> prompts,
            Consumer<String> tell) throws IOException {
        if (!from.matches("[A-Za-z0-9+]{1,30}") || !number.matches("\\d{2,15}")) {
            throw new IllegalArgumentException("not a telephone number: " + from + " or " + number);
        }
        this.tell = tell;
        ear.open(new Listening(new KnownPrompts(prompts), this::hear));
        Path scenario = Files.writeString(work.resolve("caller.xml"), Scenario.of(from, ear.port(), hangupAfter));
        sipp = new ProcessBuilder("sipp", "127.0.0.1:" + sipPort, "-sf", scenario.toString(), "-s", number, "-i",
                "127.0.0.1", "-m", "1", "-nostdin", "-trace_err", "-error_file", work.resolve("errors").toString())
                .directory(work.toFile()).redirectErrorStream(true)
                .redirectOutput(work.resolve("sipp.out").toFile()).start();
    }

    private void hear(Heard prompt) {
        heard.add(prompt);
        tell.accept("%6.2f s  Hejnał: „%s”".formatted(prompt.at().toMillis() / 1000.0, prompt.text()));
    }

    /** All keys one after another, as RFC 4733 events. */
    public void press(String keys) {
        for (char key : keys.toCharArray()) {
            if ("0123456789*#".indexOf(key) < 0) {
                throw new IllegalArgumentException("no such key: " + key);
            }
            ear.press(key);
        }
        tell.accept("%6.2f s  key %s".formatted(ear.now().toMillis() / 1000.0, keys));
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** Waits until a prompt after the first {@code skip} ones fits; false when it did not come in time. */
    public boolean awaitHeard(int skip, Predicate<String> text, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            if (heard.stream().skip(skip).anyMatch(h -> text.test(h.text()))) {
                return true;
            }
            if (!sipp.isAlive()) {
                return false;
            }
            Thread.sleep(10);
        }
        return false;
    }

    /** True when the call ended as the scenario says; what sipp complained of otherwise is told. */
    public boolean awaitEnd(Duration patience) throws IOException, InterruptedException {
        if (!sipp.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        double at = ear.now().toMillis() / 1000.0;
        if (sipp.exitValue() != 0 && Files.exists(work.resolve("errors"))) {
            tell.accept(Files.readString(work.resolve("errors")).strip());
        }
        tell.accept("%6.2f s  %s".formatted(at, sipp.exitValue() == 0 ? "end of call" : "call failed"));
        return sipp.exitValue() == 0;
    }

    @Override
    public void close() {
        sipp.destroy();
        ear.close();
    }
}
