package pl.hejnal.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All entries of the log. */
public interface AuditEntries {

    void add(AuditEntry entry);

    /** An entry's place in the log; entries of one moment follow in the order in which they were written. */
    record Place(Instant at, long id) { }

    /** Newest first. @param after the last entry already seen */
    List<AuditEntry> search(AuditSearch search, Optional<Place> after, int limit);
}
