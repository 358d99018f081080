package pl.hejnal.audit.domain;

/** All entries of the log. */
public interface AuditEntries {

    void add(AuditEntry entry);
}
