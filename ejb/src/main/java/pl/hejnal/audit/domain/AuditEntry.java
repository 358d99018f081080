package pl.hejnal.audit.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who did what to which subject, when and why. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    /** A login, or a part of the system. */
    private String who;

    private String what;
    private String subject;
    private String why;

    protected AuditEntry() {}

    public AuditEntry(Instant at, String who, String what, String subject, String why) {
        this.at = at;
        this.who = who;
        this.what = what;
        this.subject = subject;
        this.why = why;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public String what() {
        return what;
    }

    public String subject() {
        return subject;
    }

    public String why() {
        return why;
    }
}
