package pl.hejnal.calls.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one clerk has of one call that is over: talk time belongs to who talked, also after a transfer.
 *
 * @param answered 1 for a clerk who talked with the caller, however often
 */
public record ClerkShare(int answered, long talkMillis) {

    private static final ClerkShare NOTHING = new ClerkShare(0, 0);

    /** By login, in one order everywhere, so that two calls that end together never wait for one another's rows. */
    public static SortedMap<String, ClerkShare> of(PhoneCall call) {
        SortedMap<String, ClerkShare> shares = new TreeMap<>();
        if (call.state() == CallState.ENDED) {
            call.course().stream()
                    .filter(part -> part.kind() == SegmentKind.TALKED)
                    .forEach(talk -> shares.merge(
                            talk.who(),
                            new ClerkShare(
                                    1,
                                    talk.countedLength().orElse(Duration.ZERO).toMillis()),
                            (one, other) -> new ClerkShare(1, one.talkMillis + other.talkMillis)));
        }
        return shares;
    }

    /** What must be added to the sums so that {@code after} stands there instead of {@code before}; nothing is left out. */
    public static SortedMap<String, ClerkShare> change(Map<String, ClerkShare> before, Map<String, ClerkShare> after) {
        SortedMap<String, ClerkShare> change = new TreeMap<>();
        for (Set<String> logins : List.of(before.keySet(), after.keySet())) {
            for (String login : logins) {
                change.put(login, after.getOrDefault(login, NOTHING).minus(before.getOrDefault(login, NOTHING)));
            }
        }
        change.values().removeIf(NOTHING::equals);
        return change;
    }

    private ClerkShare minus(ClerkShare other) {
        return new ClerkShare(answered - other.answered, talkMillis - other.talkMillis);
    }
}
