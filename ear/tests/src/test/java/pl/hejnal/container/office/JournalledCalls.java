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
import pl.hejnal.identity.domain.Login;

/** Calls as the PBX's journal tells them when they are over; all from one number. */
public final class JournalledCalls {

    public static final Instant BEGAN = Instant.parse("2026-11-22T09:14:58.123456Z");

    private static final String DIALLED = "126165555";

    private JournalledCalls() {}

    public static Instant after(long seconds) {
        return BEGAN.plusSeconds(seconds);
    }

    /** A call that waits for five seconds and talks for twenty. */
    public static JournalledCall answered(LinkedId id, String clerk, Segment... rings) {
        Stream<Segment> own = Stream.of(
                Segment.of(SegmentKind.WAITED, "office", after(5), after(10)),
                Segment.of(SegmentKind.TALKED, clerk, after(10), after(30)));
        return told(
                id,
                new CallFacts(
                        BEGAN,
                        Optional.empty(),
                        Optional.of("office"),
                        Optional.of(after(5)),
                        Optional.of(after(10)),
                        Optional.of(new Login(clerk)),
                        Stream.concat(own, Stream.of(rings)).toList(),
                        Optional.empty(),
                        Optional.of(after(30)),
                        Optional.of(16)));
    }

    public static JournalledCall inTheMenu(LinkedId id, MenuNotes notes) {
        return told(id, inTheMenu(BEGAN, notes));
    }

    /** Who asked for nothing and hung up after half a minute. */
    public static JournalledCall leftEarly(LinkedId id, String caller, Instant arrived) {
        return new JournalledCall(id, DIALLED, caller, inTheMenu(arrived, MenuNotes.NONE), List.of());
    }

    private static CallFacts inTheMenu(Instant arrived, MenuNotes notes) {
        return new CallFacts(
                arrived,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(arrived.plusSeconds(30)),
                Optional.of(16),
                notes);
    }

    /** Who waited from the fifth second to the sixtieth, for nobody. */
    public static JournalledCall waited(LinkedId id, Instant arrived) {
        return told(
                id,
                waited(
                        arrived,
                        arrived.plusSeconds(5),
                        arrived.plusSeconds(60),
                        Optional.empty(),
                        arrived.plusSeconds(60)));
    }

    /** Who waited, and then spoke a message of twenty seconds. */
    public static JournalledCall spoke(LinkedId id) {
        return told(
                id,
                waited(CallFixture.ARRIVED, after(5), after(40), Optional.of(after(40)), after(60)),
                new RecordedAudio(RecordingKind.MESSAGE, id.value() + "-1.wav", after(40), Duration.ofSeconds(20)));
    }

    private static CallFacts waited(
            Instant arrived, Instant queued, Instant waitedUntil, Optional<Instant> message, Instant ended) {
        return new CallFacts(
                arrived,
                Optional.empty(),
                Optional.of("office"),
                Optional.of(queued),
                Optional.empty(),
                Optional.empty(),
                List.of(Segment.of(SegmentKind.WAITED, "office", queued, waitedUntil)),
                message,
                Optional.of(ended),
                Optional.of(16));
    }

    private static JournalledCall told(LinkedId id, CallFacts facts, RecordedAudio... recorded) {
        return new JournalledCall(id, DIALLED, "601234567", facts, List.of(recorded));
    }
}
