package pl.hejnal.container.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.calls.voicemail.RecordedAudio;
import pl.hejnal.calls.voicemail.domain.RecordingKind;

/** Calls as the PBX's journal tells them when they are over; all from one number. */
public final class JournalledCalls {

    public static final Instant BEGAN = Instant.parse("2026-11-22T09:14:58.123456Z");

    private JournalledCalls() {}

    public static Instant after(long seconds) {
        return BEGAN.plusSeconds(seconds);
    }

    /** A call that waits for five seconds and talks for twenty. */
    public static JournalledCall answered(LinkedId id, String clerk, Segment... rings) {
        return new JournalledCall(
                id,
                "126165555",
                "601234567",
                new CallFacts(
                        BEGAN,
                        Optional.empty(),
                        Optional.of("office"),
                        Optional.of(after(5)),
                        Optional.of(after(10)),
                        Optional.of(clerk),
                        Stream.concat(
                                        Stream.of(
                                                Segment.of(SegmentKind.WAITED, "office", after(5), after(10)),
                                                Segment.of(SegmentKind.TALKED, clerk, after(10), after(30))),
                                        Stream.of(rings))
                                .toList(),
                        Optional.empty(),
                        Optional.of(after(30)),
                        Optional.of(16)),
                List.of());
    }

    public static JournalledCall inTheMenu(LinkedId id, MenuNotes notes) {
        return new JournalledCall(
                id,
                "126165555",
                "601234567",
                new CallFacts(
                        BEGAN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(after(30)),
                        Optional.of(16),
                        notes),
                List.of());
    }

    /** Who asked for nothing and hung up after half a minute. */
    public static JournalledCall leftEarly(LinkedId id, String caller, Instant arrived) {
        return new JournalledCall(
                id,
                "126165555",
                caller,
                new CallFacts(
                        arrived,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(arrived.plusSeconds(30)),
                        Optional.of(16)),
                List.of());
    }

    /** Who waited from the fifth second to the sixtieth, for nobody. */
    public static JournalledCall waited(LinkedId id, Instant arrived) {
        return new JournalledCall(
                id,
                "126165555",
                "601234567",
                new CallFacts(
                        arrived,
                        Optional.empty(),
                        Optional.of("office"),
                        Optional.of(arrived.plusSeconds(5)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Segment.of(
                                SegmentKind.WAITED, "office", arrived.plusSeconds(5), arrived.plusSeconds(60))),
                        Optional.empty(),
                        Optional.of(arrived.plusSeconds(60)),
                        Optional.of(16)),
                List.of());
    }

    /** Who waited, and then spoke a message of twenty seconds. */
    public static JournalledCall spoke(LinkedId id) {
        return new JournalledCall(
                id,
                "126165555",
                "601234567",
                new CallFacts(
                        CallFixture.ARRIVED,
                        Optional.empty(),
                        Optional.of("office"),
                        Optional.of(after(5)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Segment.of(SegmentKind.WAITED, "office", after(5), after(40))),
                        Optional.of(after(40)),
                        Optional.of(after(60)),
                        Optional.of(16)),
                List.of(new RecordedAudio(
                        RecordingKind.MESSAGE, id.value() + "-1.wav", after(40), Duration.ofSeconds(20))));
    }
}
