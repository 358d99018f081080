package pl.hejnal.staffing.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What a manager may set a clerk's presence to: never to being there, which only the clerk at the telephone knows. */
public final class ManagersWord {

    private static final Map<Presence, Set<Presence>> TABLE = new EnumMap<>(Map.of(
            Presence.PRESENT, Set.of(Presence.ON_BREAK, Presence.AWAY),
            Presence.ON_BREAK, Set.of(Presence.AWAY),
            Presence.AWAY, Set.of()));

    private ManagersWord() {}

    public static boolean maySet(Presence from, Presence to) {
        return TABLE.getOrDefault(from, Set.of()).contains(to);
    }
}
