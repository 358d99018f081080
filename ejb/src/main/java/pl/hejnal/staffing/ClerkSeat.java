package pl.hejnal.staffing;

import java.util.Set;
import java.util.TreeSet;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.staffing.domain.ClerkSkills;
import pl.hejnal.staffing.domain.Presence;

/**
 * A clerk as the PBX has to know them.
 *
 * @param queues that ring them
 * @param helps queues that ring them only when nobody whose queue it is can be rung: the fallback queue rings everybody
 *     who is present, or a caller might wait beside idle clerks while this program is down
 */
public record ClerkSeat(Login login, Presence presence, Set<CallQueue> queues, Set<CallQueue> helps) {

    static ClerkSeat of(Login login, Presence presence, ClerkSkills skills) {
        Set<CallQueue> own = skills.queues();
        Set<CallQueue> helps = new TreeSet<>(Set.of(CallQueue.FALLBACK));
        helps.removeAll(own);
        return new ClerkSeat(login, presence, own, helps);
    }
}
