package pl.hejnal.staffing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pl.hejnal.identity.domain.Login;

/**
 * A clerk's presence; it changes by the clerk's own word, ends where no page of theirs is open any more, and is kept over a
 * restart.
 */
@Entity
@Table(name = "clerk_presence")
public class ClerkPresence {

    /** As text: the specification allows no converter on an id. */
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

    public ClerkPresence(Login login, Instant since) {
        this.login = login.value();
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

    /** Whether its clerk can be anybody's; an old row may bear a name that is no login. */
    public boolean isOfAPerson() {
        return Login.read(login).isPresent();
    }

    public Login login() {
        return new Login(login);
    }

    public Presence presence() {
        return presence;
    }

    public Instant since() {
        return since;
    }
}
