package pl.hejnal.integration.telephony.fastagi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls by the SIP Call-ID of the INVITE that began them. A network may bring one INVITE by two ways, and the second is to be
 * answered with 482 (RFC 3261, 8.2.2.2: same Call-ID, From tag and CSeq). Asterisk does not look. Only in memory: both ways
 * come within seconds, to the same PBX.
 */
final class OngoingInvites {

    /** An answered INVITE is over after 32 s (64 times T1); some more for a PBX in a hurry. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int MOST = 2_000;

    private final Clock clock;
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    private record Seen(List<String> channels, Instant until) {}

    OngoingInvites(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes a call that has just come.
     *
     * @param callId what stands for its Call-ID; may be empty for a PBX that does not tell it
     * @return channels that came before with the same one, which may be over by now
     */
    synchronized List<String> note(String callId, String channel) {
        if (callId.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        seen.values().removeIf(old -> old.until().isBefore(now));
        if (seen.size() >= MOST) {
            seen.remove(seen.keySet().iterator().next());
        }
        List<String> channels = seen.computeIfAbsent(callId, first -> new Seen(new ArrayList<>(), now.plus(LONGEST)))
                .channels();
        List<String> before = List.copyOf(channels);
        channels.add(channel);
        return before;
    }
}
