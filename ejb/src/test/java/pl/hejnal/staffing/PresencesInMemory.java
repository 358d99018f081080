package pl.hejnal.staffing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.Presence;

/** Presence as long as a test lasts. */
final class PresencesInMemory implements ClerkPresences {

    private final Map<String, ClerkPresence> presences = new TreeMap<>();

    @Override
    public void add(ClerkPresence presence) {
        if (presences.putIfAbsent(presence.login(), presence) != null) {
            throw new IllegalStateException("the database's one row a clerk");
        }
    }

    @Override
    public Optional<ClerkPresence> find(String login) {
        return Optional.ofNullable(presences.get(login));
    }

    @Override
    public boolean isAnybody(Presence presence) {
        return presences.values().stream().anyMatch(clerk -> clerk.presence() == presence);
    }

    @Override
    public List<ClerkPresence> all() {
        return List.copyOf(presences.values());
    }
}
