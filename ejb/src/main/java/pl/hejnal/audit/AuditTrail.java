package pl.hejnal.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;

/** Where other counters write down what must be accounted for; part of their transaction, so neither is without the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @Inject
    private AuditEntries entries;
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
}
