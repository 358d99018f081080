package pl.hejnal.staffing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A clerk's presence; it changes by the clerk's own word, ends where no page of theirs is open any more, and is kept over a
 * restart.
 */
@Entity
@Table(name = "clerk_presence")
public class ClerkPresence {

    @Id
    private String login;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Version
    private long version;

    protected ClerkPresence() {}

    public ClerkPresence(String login, Instant since) {
        this.login = login;
        this.since = since;
        presence = Presence.AWAY;
    }

    /** @return whether anything changed; the same word again keeps its time */
    public boolean become(Presence wanted, Instant at) {
        seenAt = at;
        if (presence == wanted) {
            return false;
        }
        presence = wanted;
        since = at;
        return true;
    }

    public String login() {
        return login;
    }

    public Presence presence() {
        return presence;
    }

    public Instant since() {
        return since;
    }
}
