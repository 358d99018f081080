package pl.hejnal.calls.supervision.domain;

import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/**
 * Whether a manager may take part in a clerk's talk. That they are a manager, the counter knows.
 *
 * @param switchedOn by an administrator, with a legal basis
 * @param connected whether the PBX can be told
 * @param talking whether the clerk talks with a caller
 * @param heard whether another manager is at the clerk's talk
 * @param listening whether the manager is at a talk already
 */
public record SupervisionPolicy(
        boolean switchedOn, boolean connected, boolean talking, boolean heard, boolean listening) {

    /** The code of the rule that forbids it; the first that does, for one reason is enough to read. */
    public Optional<String> refusal(Login manager, Login clerk) {
        if (!switchedOn) {
            return Optional.of("supervision.off");
        }
        if (manager.equals(clerk)) {
            return Optional.of("supervision.own");
        }
        if (!connected) {
            return Optional.of("supervision.no-telephony");
        }
        if (!talking) {
            return Optional.of("supervision.not-talking");
        }
        if (heard) {
            return Optional.of("supervision.taken");
        }
        return listening ? Optional.of("supervision.elsewhere") : Optional.empty();
    }
}
