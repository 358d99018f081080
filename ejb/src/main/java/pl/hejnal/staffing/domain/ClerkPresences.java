package pl.hejnal.staffing.domain;

import java.util.List;
import java.util.Optional;

/** The presence of everybody who was ever present. */
public interface ClerkPresences {

    void add(ClerkPresence presence);

    Optional<ClerkPresence> find(String login);

    List<ClerkPresence> all();

    boolean isAnybody(Presence presence);
}
