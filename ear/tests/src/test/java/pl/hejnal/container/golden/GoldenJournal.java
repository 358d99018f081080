package pl.hejnal.container.golden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.identity.domain.Login;

/** Makes of the facts of a call what the PBX's journal would tell of it when it is over; of holds the journal knows nothing. */
final class GoldenJournal {

    /** What goes on. */
    private record Part(SegmentKind kind, String who) {}

    private final GoldenCall call;
    private final Map<Part, Instant> going = new HashMap<>();
    private final List<Segment> parts = new ArrayList<>();
    private MenuNotes notes = MenuNotes.NONE;
    private @Nullable String queue;
    private @Nullable Instant asked;
    private @Nullable Instant queued;
    private @Nullable Instant answered;
    private @Nullable Login answeredBy;
    private @Nullable Instant settled;
    private @Nullable Instant message;
    private @Nullable Instant ended;
    private int cause;

    private GoldenJournal(GoldenCall call) {
        this.call = call;
    }

    static JournalledCall of(GoldenCall call, LinkedId id) {
        GoldenJournal journal = new GoldenJournal(call);
        call.journalled().forEach(journal::write);
        return new JournalledCall(id, call.dialled(), call.caller(), journal.facts(), List.of());
    }

    private void write(GoldenFact fact) {
        Instant at = call.at(fact);
        switch (fact.verb()) {
            case ASKED -> asked = at;
            case SETTLED -> settled = at;
            case CLOSED -> notes = notes.turnedAway(QueueExitReason.CLOSED, at);
            case NOBODY -> notes = notes.turnedAway(QueueExitReason.NOBODY, at);
            case MESSAGE -> message = at;
            case RETURNCALL -> notes = notes.returnCallRequested(at);
            case CALLBACK -> {
                notes = notes.callbackAsked(at);
                end(SegmentKind.WAITED, at);
            }
            case QUEUED -> waits(fact.who(), asked == null ? at : asked, at);
            case RANG -> going.put(new Part(SegmentKind.RANG, fact.who()), at);
            case SILENT -> end(new Part(SegmentKind.RANG, fact.who()), at);
            case ANSWERED -> talks(fact.who(), at);
            case BLIND -> passes(fact, at);
            case ATTENDED -> {
                passes(fact, at);
                talks(fact.toward(), at);
            }
            case REQUEUED -> {
                passes(fact, at);
                waits(fact.toward(), at, at);
            }
            case TALKED -> end(new Part(SegmentKind.TALKED, fact.who()), at);
            case HUNGUP -> {
                List.copyOf(going.keySet()).forEach(part -> end(part, at));
                ended = at;
                cause = fact.cause();
            }
            case CHOSE, ENGLISH, TOLD, HELD, RESUMED, MARK, CLOSES -> {
                // It stands in the journal nowhere.
            }
        }
    }

    /** @param since before it came to the queue, where the caller asked for a person before */
    private void waits(String name, Instant since, Instant at) {
        queue = name;
        queued = queued == null ? at : queued;
        asked = null;
        going.put(new Part(SegmentKind.WAITED, name), since);
    }

    private void talks(String clerk, Instant at) {
        end(SegmentKind.WAITED, at);
        end(SegmentKind.RANG, at);
        going.put(new Part(SegmentKind.TALKED, clerk), at);
        if (answered == null) {
            answered = at;
            answeredBy = new Login(clerk);
        }
    }

    private void passes(GoldenFact fact, Instant at) {
        end(new Part(SegmentKind.TALKED, fact.who()), at);
        parts.add(Segment.transfer(fact.who(), fact.toward(), at));
    }

    private void end(SegmentKind kind, Instant at) {
        List.copyOf(going.keySet()).stream().filter(part -> part.kind() == kind).forEach(part -> end(part, at));
    }

    private void end(Part part, Instant at) {
        Instant since = going.remove(part);
        if (since != null) {
            parts.add(Segment.of(part.kind(), part.who(), since, at));
        }
    }

    private CallFacts facts() {
        return new CallFacts(
                call.arrival(),
                Optional.ofNullable(settled),
                Optional.ofNullable(queue),
                Optional.ofNullable(queued),
                Optional.ofNullable(answered),
                Optional.ofNullable(answeredBy),
                parts.stream().sorted(Comparator.comparing(Segment::since)).toList(),
                Optional.ofNullable(message),
                Optional.ofNullable(ended),
                Optional.of(cause),
                notes);
    }
}
