package pl.hejnal.phone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.hejnal.phone.process.Sipp;

/** One resident who telephones. */
public final class CallingSoftPhone extends SoftPhone {

    private final String callId = UUID.randomUUID().toString();

    /** Dials at once; {@code hangupAfter} counts from the answer, null means until the far end hangs up. */
    public CallingSoftPhone(
            int sipPort, String number, String from, Duration hangupAfter, List<Path> prompts, Consumer<String> tell)
            throws IOException {
        super(new Sipp(), SippScenario.KEY_TYPE, prompts, tell);
        if (!from.matches("[A-Za-z0-9+]{1,30}")) {
            throw new IllegalArgumentException("not a telephone number: " + from);
        }
        sipp.start(
                sipPort,
                number,
                SippScenario.of(from, rtp.port(), hangupAfter),
                List.of("-cid_str", callId, "-m", "1"));
    }

    /** The SIP Call-ID, which the PBX keeps in its call records. */
    @Override
    public String callId() {
        return callId;
    }
}
