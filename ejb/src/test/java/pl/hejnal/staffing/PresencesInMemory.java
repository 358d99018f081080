package pl.hejnal.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.Injected;

/** Presence as long as a test lasts. */
final class PresencesInMemory implements ClerkPresences {

    private final Map<Login, ClerkPresence> presences = new TreeMap<>();

    @Override
    public void add(ClerkPresence presence) {
        if (presences.putIfAbsent(presence.login(), presence) != null) {
            throw new IllegalStateException("the database's one row a clerk");
        }
    }

    @Override
    public Optional<ClerkPresence> find(Login login) {
        return Optional.ofNullable(presences.get(login));
    }

    @Override
    public Set<Login> logins(Presence presence) {
        return presences.values().stream()
                .filter(clerk -> clerk.presence() == presence)
                .map(ClerkPresence::login)
                .collect(Collectors.toSet());
    }

    @Override
    public void see(Collection<Login> logins, Instant at) {
        logins.stream().map(presences::get).forEach(clerk -> Injected.set(clerk, "seenAt", at));
    }

    @Override
    public List<Login> leave(Instant unseenSince, Instant at) {
        return presences.values().stream()
                .filter(clerk -> Injected.get(clerk, "seenAt") instanceof Instant seen
                        && seen.isBefore(unseenSince)
                        && clerk.become(Presence.AWAY, at))
                .map(ClerkPresence::login)
                .toList();
    }

    @Override
    public List<ClerkPresence> all() {
        return List.copyOf(presences.values());
    }
}
