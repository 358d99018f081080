package pl.hejnal.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pl.hejnal.phone.program.Sipp;

/** A resident's receiver: a real SIP call by sipp, heard and keyed through our own RTP, whoever of both has called. */
public abstract class Receiver implements AutoCloseable {

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    final Ear ear;
    final Sipp sipp;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final List<Heard> heardWhole = new CopyOnWriteArrayList<>();
    private final Consumer<String> tell;

    Receiver(Sipp sipp, int keyType, List<Path> prompts, Consumer<String> tell) throws IOException {
        this.sipp = sipp;
        ear = new Ear(keyType);
        this.tell = tell;
        ear.open(new Listening(new KnownPrompts(prompts), this::hear, heardWhole::add));
    }

    /** The SIP Call-ID; empty while there is no call. */
    public abstract String callId() throws IOException;

    private void hear(Heard prompt) {
        tell(prompt.at(), "Hejnał: „" + prompt.text() + "”");
        heard.add(prompt);
    }

    final void tell(Duration at, String what) {
        tell.accept("%6.2f s  %s".formatted(at.toMillis() / 1000.0, what));
    }

    /** All keys one after another, as RFC 4733 events. */
    public void press(String keys) {
        if (!keys.matches("[0-9*#]+")) {
            throw new IllegalArgumentException("no such keys: " + keys);
        }
        tell(ear.now(), "key " + keys);
        keys.chars().forEach(key -> ear.press((char) key));
    }

    /** Says what this A-law file holds; returns when it is said. */
    public void say(Path alaw, Duration patience) throws IOException, InterruptedException {
        tell(ear.now(), "says " + alaw.getFileName());
        ear.say(Files.readAllBytes(alaw));
        Patience.until(ear::hasSaidAll, patience);
    }

    /**
     * Puts the receiver down; {@link #awaitEnd} tells when the far end has noticed. The scenario takes an INFO, which
     * never comes from the far end, as the hand that does it.
     */
    public void hangUp() throws IOException {
        byte[] hand = """
                INFO sip:caller@127.0.0.1:%1$d SIP/2.0\r
                Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK-hand\r
                From: <sip:hand@127.0.0.1>;tag=hand\r
                To: <sip:caller@127.0.0.1>\r
                Call-ID: %2$s\r
                CSeq: 1 INFO\r
                Content-Length: 0\r
                \r
                """.formatted(sipp.port(), callId()).getBytes(StandardCharsets.US_ASCII);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(hand, hand.length, InetAddress.getLoopbackAddress(), sipp.port()));
        }
    }

    /** What began to be spoken, in order; a key may have broken it off. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** What was spoken to its last byte. */
    public List<Heard> heardWhole() {
        return List.copyOf(heardWhole);
    }

    /** Waits until a prompt after the first {@code skip} ones fits; false when it did not come in time. */
    public boolean awaitHeard(int skip, Predicate<String> text, Duration patience) throws InterruptedException {
        Patience.until(() -> hasHeard(skip, text) || !sipp.isRunning(), patience);
        return hasHeard(skip, text);
    }

    private boolean hasHeard(int skip, Predicate<String> text) {
        return heard.stream().skip(skip).anyMatch(prompt -> text.test(prompt.text()));
    }

    /** True when the call was answered and ended; what sipp complained of otherwise is told. */
    public boolean awaitEnd(Duration patience) throws IOException, InterruptedException {
        boolean well = sipp.await(patience);
        if (sipp.isRunning()) {
            return false;
        }
        tell(ear.now(), well ? "end of call" : "call failed: " + sipp.complaint());
        return well;
    }

    /** Who is still talking hangs up. */
    @Override
    public void close() {
        try (ear; sipp) {
            if (sipp.isRunning() && !callId().isEmpty()) {
                hangUp();
                sipp.await(GOODBYE);
            }
        } catch (IOException unheard) {
            tell(ear.now(), "the line is left open: " + unheard.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
