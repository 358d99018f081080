package pl.hejnal.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.phone.process.Sipp;

/** One resident whose telephone rings: it waits where the PBX's outward calls go, and takes the first. */
public final class CalledSoftPhone extends SoftPhone {

    private static final Pattern INVITED = Pattern.compile("INVITE sip:([^@\\s]+)@.*?Call-ID: (\\S+)", Pattern.DOTALL);

    private final Path messages;

    private CalledSoftPhone(int port, List<Path> prompts, Consumer<String> tell, Ringing ringing) throws IOException {
        super(new Sipp(port), CalledSippScenario.KEY_TYPE, prompts, tell);
        messages = sipp.file("messages");
        sipp.start(
                port,
                "00",
                ringing.scenario(rtp.port()),
                List.of("-m", "1", "-trace_msg", "-message_file", "messages"));
    }

    private interface Ringing {
        String scenario(int mediaPort);
    }

    /** Takes the call after a while; {@code hangupAfter} counts from then, null means until the far end hangs up. */
    public static CalledSoftPhone answering(
            int port, Duration after, Duration hangupAfter, List<Path> prompts, Consumer<String> tell)
            throws IOException {
        return new CalledSoftPhone(
                port, prompts, tell, media -> CalledSippScenario.answering(media, after, hangupAfter));
    }

    /** Whose line is busy. */
    public static CalledSoftPhone busy(int port, Consumer<String> tell) throws IOException {
        return new CalledSoftPhone(port, List.of(), tell, media -> CalledSippScenario.busy());
    }

    /** False when the telephone had not rung by then. */
    public boolean awaitRinging(Duration timeout) throws InterruptedException {
        return Awaiting.happens(() -> !number().isEmpty(), timeout);
    }

    /** What was dialled; empty while the telephone has not rung. */
    public String number() {
        return invited(1);
    }

    @Override
    public String callId() {
        return invited(2);
    }

    private String invited(int part) {
        try {
            Matcher invitation = INVITED.matcher(Files.exists(messages) ? Files.readString(messages) : "");
            return invitation.find() ? invitation.group(part) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
