package pl.hejnal.phone.load;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of one caller's plan, by sipp's clock.
 *
 * @param callId the SIP Call-ID, which the PBX keeps in its call records
 * @param started when it was dialled; empty when time was over before its turn
 * @param pressed when the first key went down
 * @param ended when the end was confirmed; empty when it failed
 */
public record PlannedCallResult(
        PlannedCall plan,
        String callId,
        Optional<Instant> started,
        Optional<Instant> answered,
        Optional<Instant> pressed,
        Optional<Instant> ended,
        End end) {

    /** How a call ended. */
    public enum End {
        HUNG_UP_BY_CALLER,
        HUNG_UP_BY_PBX,
        FAILED
    }

    public String from() {
        return plan.from();
    }

    public boolean wasAnswered() {
        return answered.isPresent();
    }
}
