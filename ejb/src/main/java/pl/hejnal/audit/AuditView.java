package pl.hejnal.audit;

import java.time.Instant;
import pl.hejnal.audit.domain.AuditEntry;

/** One entry of the log. */
public record AuditView(long id, Instant at, String who, String what, String subject, String why) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(entry.id(), entry.at(), entry.who(), entry.what(), entry.subject(), entry.why());
    }
}
