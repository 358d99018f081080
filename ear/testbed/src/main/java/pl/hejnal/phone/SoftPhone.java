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
import pl.hejnal.phone.process.Sipp;
import pl.hejnal.phone.rtp.KnownPrompts;
import pl.hejnal.phone.rtp.PromptRecogniser;
import pl.hejnal.phone.rtp.PureTone;
import pl.hejnal.phone.rtp.RecognisedPrompt;
import pl.hejnal.phone.rtp.RtpEndpoint;

/** A resident's receiver: a real SIP call by sipp, heard and keyed through our own RTP, whoever of both has called. */
public abstract class SoftPhone implements AutoCloseable {

    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(2);

    final RtpEndpoint rtp;
    final Sipp sipp;
    private final List<RecognisedPrompt> heard = new CopyOnWriteArrayList<>();
    private final List<RecognisedPrompt> heardWhole = new CopyOnWriteArrayList<>();
    private final Consumer<String> tell;

    SoftPhone(Sipp sipp, int keyType, List<Path> prompts, Consumer<String> tell) throws IOException {
        this.sipp = sipp;
        rtp = new RtpEndpoint(keyType);
        this.tell = tell;
        rtp.open(new PromptRecogniser(new KnownPrompts(prompts), this::hear, heardWhole::add));
    }

    /** The SIP Call-ID; empty while there is no call. */
    public abstract String callId() throws IOException;

    private void hear(RecognisedPrompt prompt) {
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
        tell(rtp.now(), "key " + keys);
        keys.chars().forEach(key -> rtp.press((char) key));
    }

    /** Says what this A-law file holds; returns when it is said. */
    public void say(Path alaw, Duration timeout) throws IOException, InterruptedException {
        tell(rtp.now(), "says " + alaw.getFileName());
        rtp.say(Files.readAllBytes(alaw));
        Awaiting.happens(rtp::hasSaidAll, timeout);
    }

    /** Whistles from now on, for so long. */
    public void whistle(PureTone tone, Duration length) {
        tell(rtp.now(), "whistles " + tone.hertz() + " Hz");
        rtp.say(tone.alaw(length));
    }

    /** Whether this tone is heard now. */
    public boolean hears(PureTone tone) {
        return rtp.hears(tone);
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
    public List<RecognisedPrompt> heard() {
        return List.copyOf(heard);
    }

    /** What was spoken to its last byte. */
    public List<RecognisedPrompt> heardWhole() {
        return List.copyOf(heardWhole);
    }

    /** Waits until a prompt after the first {@code skip} ones fits; false when it did not come in time. */
    public boolean awaitHeard(int skip, Predicate<String> text, Duration timeout) throws InterruptedException {
        Awaiting.happens(() -> hasHeard(skip, text) || !sipp.isRunning(), timeout);
        return hasHeard(skip, text);
    }

    private boolean hasHeard(int skip, Predicate<String> text) {
        return heard.stream().skip(skip).anyMatch(prompt -> text.test(prompt.text()));
    }

    /** True when the call was answered and ended; what sipp complained of otherwise is told. */
    public boolean awaitEnd(Duration timeout) throws IOException, InterruptedException {
        boolean well = sipp.await(timeout);
        if (sipp.isRunning()) {
            return false;
        }
        tell(rtp.now(), well ? "end of call" : "call failed: " + sipp.complaint());
        return well;
    }

    /** Who is still talking hangs up. */
    @Override
    public void close() {
        try (rtp;
                sipp) {
            if (sipp.isRunning() && !callId().isEmpty()) {
                hangUp();
                sipp.await(SHUTDOWN_TIMEOUT);
            }
        } catch (IOException unheard) {
            tell(rtp.now(), "the line is left open: " + unheard.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
