package pl.hejnal.attack.sip;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.phone.RawSipCall;

/** Anybody who reaches the SIP port writes the trunk's name into From, and any number they like as the caller's. */
public final class CallAsTheTrunk implements Attack {

    /** Of this machine, and no trunk's. */
    private static final String ELSEWHERE = "127.0.0.9";

    private static final List<String> NAMES = List.of("trunk", "exchange", "carrier", "anna", "126001122");
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int REFUSED = 400;

    @Override
    public String name() {
        return "call the menu as the trunk from another address";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws IOException {
        String uri = "sip:" + target.number() + "@127.0.0.1";
        for (String name : NAMES) {
            String from = "<sip:" + name + "@127.0.0.1>";
            try (RawSipCall call = new RawSipCall(target.sipPort(), ELSEWHERE)) {
                int status = call.invite(uri, from, "P-Asserted-Identity: <sip:+48126000000@127.0.0.1>\r\n", TIMEOUT);
                if (status == 0) {
                    throw new IOException("the PBX does not answer");
                }
                if (status < REFUSED) {
                    call.hangUp(uri, from);
                    return Optional.of("From user " + name + " at " + ELSEWHERE + " was answered with " + status);
                }
            }
        }
        return Optional.empty();
    }
}
