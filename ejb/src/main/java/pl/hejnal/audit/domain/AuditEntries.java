package pl.hejnal.audit.domain;

import java.util.List;

/** All entries of the log. */
public interface AuditEntries {

    void add(AuditEntry entry);

    /** Newest first, only entries with a smaller identity. */
    List<AuditEntry> search(AuditSearch search, long before, int limit);
}
