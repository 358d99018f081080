package pl.hejnal.integration.journal.cel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.calls.voicemail.RecordedAudio;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.integration.journal.files.JournalLine;

/**
 * One resident's call, put together from the lines that the journals have of it. CEL tells what happened and when; it
 * is quoted and cannot be forged by a caller.
 */
public final class CelCall {

    private static final Logger LOG = System.getLogger(CelCall.class.getName());
    private static final String QUEUE = "Queue";
    /** Read out by the dialplan's own menu; who hears it to its end has what they called for. */
    private static final String HOURS = "hejnal/fallback-hours";
    /** A line that is still up so long after a sentence has heard it to its end. */
    private static final Duration HEARD_OUT = Duration.ofMillis(200);
    /** Q.850. */
    private static final int TEMPORARY_FAILURE = 41;

    private final LinkedId id;
    /** The dialplan's own contexts; what stands there of caller and number has passed its filters. */
    private static final String OURS = "hejnal-";

    private static final String TRUNK = "hejnal-public";

    private String dialled;
    private String caller;
    private final Instant began;
    private final Map<String, JournalLine> firstLines = new HashMap<>();
    private final CelTimeline timeline = new CelTimeline();
    private final RecordingFacts message;
    private Optional<Instant> settled = Optional.empty();
    private Optional<Instant> hoursTold = Optional.empty();
    private Optional<Instant> queued = Optional.empty();
    private MenuNotes notes = MenuNotes.NONE;
    private Optional<Instant> ended = Optional.empty();
    /** The journal has its end, so what it says of what was spoken is all there is. */
    private boolean whole;

    private int cause;
    private Instant last;

    /** @param start the first event of the caller's own channel */
    CelCall(CelLine start, JournalLine line) {
        id = start.call();
        message = new RecordingFacts(id);
        dialled = start.extension();
        caller = start.caller();
        began = start.at();
        last = began;
        firstLines.put(line.begin().journal(), line);
    }

    /** @param clerk whose telephone the line's channel is */
    void note(CelLine line, Optional<Login> clerk) {
        last = line.at();
        if (line.isOfTheCaller()) {
            noteNumbers(line);
            noteWords(line);
            message.note(line);
            noteCaller(line);
        } else {
            clerk.ifPresent(login -> noteClerk(line, login));
        }
    }

    /** As CallDesk was told them: a forwarded call's first number, no number of a caller who withholds it. */
    private void noteNumbers(CelLine line) {
        if (line.context().startsWith(OURS) && !line.context().equals(TRUNK)) {
            caller = line.caller();
            if (line.extension().matches("[0-9]{2,20}")) {
                dialled = line.extension();
            }
        }
    }

    private void noteCaller(CelLine line) {
        switch (line.event()) {
            case "APP_START" -> {
                if (line.application().equals(QUEUE)) {
                    queued = queued.or(() -> Optional.of(line.at()));
                    timeline.wait(line.data().split(",", 2)[0], line.at());
                }
            }
            case "APP_END" -> {
                if (line.data().equals(HOURS)) {
                    hoursTold = Optional.of(line.at());
                } else if (line.application().equals(QUEUE)) {
                    timeline.endWaiting(line.at());
                }
            }
            case "HANGUP" -> {
                whole = true;
                end(
                        line.at(),
                        new CelExtra(line.extra())
                                .text("hangupcause")
                                .map(Integer::valueOf)
                                .orElse(0));
            }
            default -> {}
        }
    }

    /** Our own words, which the menu had written there. */
    private void noteWords(CelLine line) {
        line.word().ifPresent(word -> {
            switch (word) {
                case SETTLED -> settled = settled.or(() -> Optional.of(line.at()));
                case CLOSED -> notes = notes.turnedAway(QueueExitReason.CLOSED, line.at());
                case NOBODY -> notes = notes.turnedAway(QueueExitReason.NOBODY, line.at());
                case PERSON -> timeline.asked(line.at());
                case CALLBACK -> notes = notes.callbackAsked(line.at());
                case RETURN_CALL -> notes = notes.returnCallRequested(line.at());
            }
        });
    }

    private void noteClerk(CelLine line, Login login) {
        switch (line.event()) {
            case "CHAN_START" -> timeline.ring(line.channel(), login, line.at());
            case "ANSWER", "HANGUP" -> timeline.endRing(line.channel(), line.at());
            default -> {}
        }
    }

    /** @param clerks all who are on the line with the caller from now on */
    void company(Set<Login> clerks, Instant at) {
        if (ended.isEmpty()) {
            timeline.company(clerks, at);
        }
    }

    void transfer(Login by, String toward, Instant at) {
        last = at;
        timeline.transfer(by, toward, at);
    }

    /** The caller got a clerk's place in a queue. */
    void putInQueue(String queue, Instant at) {
        timeline.wait(queue, at);
    }

    private void end(Instant at, int why) {
        if (ended.isEmpty()) {
            ended = Optional.of(at);
            cause = why;
            timeline.end(at);
        }
    }

    void note(QueueLogLine line, JournalLine source) {
        firstLines.putIfAbsent(source.begin().journal(), source);
        // Whole seconds: only where CEL is not told to note applications.
        if (line.event().equals("ENTERQUEUE") && !timeline.hasWaited()) {
            timeline.waitAsTold(line.queue(), line.at().isBefore(began) ? began : line.at(), ended);
        }
    }

    /** Nothing tells of this call's end; its last sign of life is the last that is known of it. */
    void breakOff(Instant lastSign) {
        end(lastSign, 0);
    }

    /** The PBX went away in the middle of this call: nobody hung up. */
    void cutOff(Instant lastSign) {
        end(lastSign, TEMPORARY_FAILURE);
    }

    /** @throws IllegalStateException if the caller's line never went down */
    public JournalledCall told() {
        Instant end = ended.orElseThrow(() -> new IllegalStateException("the call goes on"));
        if (end.isBefore(began) || began.plus(CelCallAssembler.LONGEST).isBefore(end)) {
            LOG.log(Level.WARNING, "The clock of the PBX was set during {0}: it says from {1} to {2}", id, began, end);
        }
        Optional<RecordedAudio> left = message.left(end);
        Optional<Instant> given = settled.or(
                () -> hoursTold.filter(at -> Duration.between(at, end).compareTo(HEARD_OUT) > 0));
        Optional<Segment> wait = timeline.first(SegmentKind.WAITED);
        Optional<Segment> talk = timeline.first(SegmentKind.TALKED);
        Optional<Instant> queuedAt = queued.or(() -> wait.map(Segment::since));
        return new JournalledCall(
                id,
                dialled,
                caller,
                new CallFacts(
                        began,
                        given,
                        wait.map(Segment::who),
                        queuedAt,
                        talk.map(Segment::since),
                        talk.flatMap(first -> Login.read(first.who())),
                        timeline.segments(),
                        left.map(RecordedAudio::at),
                        ended,
                        Optional.of(cause),
                        notes),
                Stream.of(left, message.talk(talk)).flatMap(Optional::stream).toList(),
                whole ? message.refused(end, talk) : List.of());
    }

    boolean hasEnded() {
        return ended.isPresent();
    }

    public LinkedId id() {
        return id;
    }

    Instant began() {
        return began;
    }

    /** The time of the last that was read of this call. */
    Instant last() {
        return last;
    }

    Optional<JournalLine> firstLine(String journal) {
        return Optional.ofNullable(firstLines.get(journal));
    }
}
