package pl.hejnal.calls.unserved.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A call whose caller was not served.
 *
 * @param made empty while an answer is owed
 * @param callingBack whether somebody has ordered that they are called back, and it was not given up
 */
public record UnservedCall(
        LinkedId call,
        TicketNumber ticket,
        CallerNumber caller,
        Instant arrivedAt,
        UnservedReason reason,
        Optional<Made> made,
        boolean callingBack) {

    /**
     * What was made of it.
     *
     * @param by a login, or the call in which they were helped
     * @param words why, where somebody settled it by hand
     */
    public record Made(Remedy remedy, Instant at, String by, String words) {}

    public boolean isOwed() {
        return made.isEmpty();
    }
}
