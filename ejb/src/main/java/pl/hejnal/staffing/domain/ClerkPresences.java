package pl.hejnal.staffing.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.identity.domain.Login;

/** The presence of everybody who was ever present. */
public interface ClerkPresences {

    void add(ClerkPresence presence);

    Optional<ClerkPresence> find(Login login);

    List<ClerkPresence> all();

    /** The logins of all whose presence it is. */
    Set<Login> logins(Presence presence);

    /** A page of theirs is open at that time. */
    void see(Collection<Login> logins, Instant at);

    /**
     * Whoever has had no page open since then is away from now on; on several servers each of them once.
     *
     * @return whom this concerned
     */
    List<Login> leave(Instant unseenSince, Instant at);
}
