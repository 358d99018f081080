package pl.hejnal.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;

/** Where other counters write down what must be accounted for; part of their transaction, so neither is without the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @Inject
    private AuditEntries entries;

    @Inject
    private RequestOrigin visit;

    @Inject
    private Clock clock;

    /**
     * @param who a login or the name of a part of the system
     * @param what the deed as a stable code, for example {@code user.signed-in}
     * @param subject what it was done to
     */
    @PermitAll
    public void record(String who, String what, String subject, String why) {
        entries.add(new AuditEntry(clock.instant(), who, what, subject, why));
    }

    /**
     * Somebody reads these, for one reason: written down once for each person, deed, thing and session, in one statement
     * however many they are. Whoever has no session is written down each time.
     *
     * @param subjects in the order in which they stand in the log
     * @param why also tells one read from another: the same case read for another reason is another read
     */
    @PermitAll
    public void read(String who, String what, Collection<String> subjects, String why) {
        read(who, what, subjects, why, why);
    }

    /** As {@link #read}, with something beside it that may change while it is the same read. */
    @PermitAll
    public void readBeside(String who, String what, String subject, String beside) {
        read(who, what, List.of(subject), "", beside);
    }

    private void read(String who, String what, Collection<String> subjects, String reason, String why) {
        if (!subjects.isEmpty()) {
            entries.addReads(
                    new AuditEntry(clock.instant(), who, what, "", why),
                    subjects.stream().distinct().toList(),
                    visit.session().isEmpty() ? "" : visit.session() + ' ' + reason);
        }
    }

    /**
     * What anybody may bring about as often as they like, a refusal for example: the first of an hour are entries, the
     * others are counted, and their number is one entry when the hour is over.
     */
    @PermitAll
    public void recordSome(String who, String what, String subject, String why) {
        Instant now = clock.instant();
        if (entries.count(who, what, subject, now) <= AuditSums.LISTED_OF_A_SLOT) {
            entries.add(new AuditEntry(now, who, what, subject, why));
        }
    }
}
