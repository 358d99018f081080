package pl.hejnal.reports.wallboard.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;

/** The calls that go on, asked from across the room: who waits where, and what a clerk does. */
public final class LiveOffice {

    /** What a clerk does, and since when if that is known. */
    public record Doing(ClerkState state, Optional<Instant> since) {}

    private final List<LiveSegment> segments;

    public LiveOffice(List<LiveSegment> segments) {
        this.segments = List.copyOf(segments);
    }

    public WaitingCallers waiting() {
        return WaitingCallers.of(segments);
    }

    public WaitingCallers waiting(String queue) {
        return WaitingCallers.of(
                segments.stream().filter(segment -> segment.who().equals(queue)).toList());
    }

    /** Queues in which somebody waits. */
    public Set<String> queues() {
        Set<String> queues = new TreeSet<>();
        segments.stream()
                .filter(segment -> segment.kind() == SegmentKind.WAITED)
                .forEach(segment -> queues.add(segment.who()));
        return queues;
    }

    /**
     * What a clerk does. Whoever talks does so, also where they said meanwhile that they leave or rest.
     *
     * @param said their own word
     * @param since when they said so
     * @param missing whether the PBX cannot ring their telephone
     * @return empty for who is not at work
     */
    public Optional<Doing> doing(Login login, Presence said, Instant since, boolean missing) {
        Optional<Doing> onTheLine =
                begun(login, SegmentKind.TALKED).map(at -> new Doing(ClerkState.TALKING, Optional.of(at)));
        return onTheLine
                .or(() -> begun(login, SegmentKind.RANG).map(at -> new Doing(ClerkState.RINGING, Optional.of(at))))
                .or(() -> switch (said) {
                    case AWAY -> Optional.empty();
                    case ON_BREAK -> Optional.of(new Doing(ClerkState.ON_BREAK, Optional.of(since)));
                    case PRESENT ->
                        Optional.of(
                                missing
                                        ? new Doing(ClerkState.NO_TELEPHONE, Optional.empty())
                                        : new Doing(ClerkState.READY, Optional.of(since)));
                });
    }

    private Optional<Instant> begun(Login login, SegmentKind kind) {
        return segments.stream()
                .filter(segment -> segment.kind() == kind && segment.who().equals(login.value()))
                .map(LiveSegment::since)
                .findFirst();
    }

    /** How many of these are in each state; a state in which nobody is has no entry. */
    public static Map<ClerkState, Integer> count(Collection<ClerkLight> clerks) {
        Map<ClerkState, Integer> counts = new EnumMap<>(ClerkState.class);
        clerks.forEach(clerk -> counts.merge(clerk.state(), 1, Integer::sum));
        return counts;
    }
}
