package pl.hejnal.staffing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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

    /** Who set it, if it was not the clerk. */
    @Column(name = "set_by")
    private String setBy = "";

    @Column(name = "set_why")
    private String setWhy = "";

    @Version
    private long version;

    protected ClerkPresence() {}

    public ClerkPresence(Login login, Instant since) {
        this.login = login.value();
        this.since = since;
        presence = Presence.AWAY;
    }

    /**
     * By the clerk's own word.
     *
     * @return whether anything changed; the same word again keeps its time
     */
    public boolean become(Presence wanted, Instant at) {
        setBy = "";
        setWhy = "";
        seenAt = at;
        return move(wanted, at);
    }

    /**
     * By a manager's.
     *
     * @return whether anything changed; then the clerk is to read who did it and why, until they say something themselves
     */
    public boolean become(Presence wanted, Login manager, String why, Instant at) {
        if (presence == wanted) {
            return false;
        }
        setBy = manager.value();
        setWhy = why;
        return move(wanted, at);
    }

    private boolean move(Presence wanted, Instant at) {
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

    /** The manager who set it, until the clerk has said something themselves. */
    public Optional<Login> setBy() {
        return Login.read(setBy);
    }

    /** Why the manager did. */
    public String setWhy() {
        return setWhy;
    }
}
