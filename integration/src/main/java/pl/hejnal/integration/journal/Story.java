package pl.hejnal.integration.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.calls.JournalledCall;
import pl.hejnal.calls.LeftMessage;
import pl.hejnal.calls.MenuStep;
import pl.hejnal.calls.domain.CallFacts;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.StepKind;

/**
 * One resident's call, put together from the lines that the journals have of it. CEL tells what happened and when; it
 * is quoted and cannot be forged by a caller. The queue log adds whose telephone rang in vain.
 */
final class Story {

    /** Read out by the dialplan's own menu; who hears it to its end has what they called for. */
    private static final String HOURS = "hejnal/fallback-hours";
    /** A line that is still up so long after a sentence has heard it to its end. */
    private static final Duration HEARD_OUT = Duration.ofMillis(200);
    /** Q.850. */
    private static final int TEMPORARY_FAILURE = 41;
    private static final Pattern CAUSE = Pattern.compile("\"hangupcause\":(\\d{1,3})");
    private static final Pattern CLERKS_CHANNEL = Pattern.compile("PJSIP/([a-z0-9._-]{1,40})-[0-9a-f]{8,}");

    private final LinkedId id;
    /** The dialplan's own contexts; what stands there of caller and number has passed its filters. */
    private static final String OURS = "hejnal-";
    private static final String TRUNK = "hejnal-public";

    private String dialled;
    private String caller;
    private final Instant began;
    private final Map<String, JournalLine> firstLines = new HashMap<>();
    private final List<MenuStep> happened = new ArrayList<>();
    private final SpokenMessage message;
    private Optional<Instant> hoursTold = Optional.empty();
    private Optional<String> queue = Optional.empty();
    private Optional<Instant> queuedAt = Optional.empty();
    private Optional<Instant> answeredAt = Optional.empty();
    private Optional<String> answeredBy = Optional.empty();
    private Optional<Instant> inBridgeSince = Optional.empty();
    private Optional<Duration> talk = Optional.empty();
    private Optional<Instant> ended = Optional.empty();
    private int cause;
    private Instant last;

    /** @param start the first event of the caller's own channel */
    Story(CelLine start, JournalLine line) {
        id = start.call();
        message = new SpokenMessage(id);
        dialled = start.extension();
        caller = start.caller();
        began = start.at();
        last = began;
        firstLines.put(line.begin().journal(), line);
    }

    void note(CelLine line) {
        last = line.at();
        if (line.isOfTheCaller()) {
            noteNumbers(line);
            message.note(line);
            noteCaller(line);
        } else if (line.event().equals("BRIDGE_ENTER") && answeredAt.isEmpty()) {
            clerk(line).ifPresent(login -> {
                answeredBy = Optional.of(login);
                answeredAt = Optional.of(line.at());
            });
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
                if (line.application().equals("Queue") && queuedAt.isEmpty()) {
                    queue = Optional.of(line.data().split(",", 2)[0]);
                    queuedAt = Optional.of(line.at());
                }
            }
            case "APP_END" -> {
                if (line.data().equals(HOURS)) {
                    hoursTold = Optional.of(line.at());
                }
            }
            case "BRIDGE_ENTER" -> inBridgeSince = Optional.of(line.at());
            case "BRIDGE_EXIT" -> leaveBridge(line.at());
            case "HANGUP" -> {
                Matcher told = CAUSE.matcher(line.extra());
                end(line.at(), told.find() ? Integer.parseInt(told.group(1)) : 0);
            }
            default -> { }
        }
    }

    private static Optional<String> clerk(CelLine line) {
        Matcher channel = CLERKS_CHANNEL.matcher(line.channelName());
        return channel.matches() ? Optional.of(channel.group(1)) : Optional.empty();
    }

    private void leaveBridge(Instant at) {
        inBridgeSince.ifPresent(since -> talk = Optional.of(talk.orElse(Duration.ZERO).plus(Duration.between(since, at))));
        inBridgeSince = Optional.empty();
    }

    private void end(Instant at, int why) {
        if (ended.isEmpty()) {
            ended = Optional.of(at);
            cause = why;
            leaveBridge(at);
        }
    }

    void note(QueueLine line, JournalLine source) {
        firstLines.putIfAbsent(source.begin().journal(), source);
        switch (line.event()) {
            case "RINGNOANSWER" -> happened.add(new MenuStep(line.at(), StepKind.RANG, line.agent()));
            case "ENTERQUEUE" -> {
                // Whole seconds: only where CEL is not told to note applications.
                if (queuedAt.isEmpty()) {
                    queue = Optional.of(line.queue());
                    queuedAt = Optional.of(line.at().isBefore(began) ? began : line.at());
                }
            }
            default -> { }
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
    JournalledCall told() {
        Instant end = ended.orElseThrow(() -> new IllegalStateException("the call goes on"));
        Optional<LeftMessage> left = message.left(end);
        Optional<Instant> settled = hoursTold.filter(at -> Duration.between(at, end).compareTo(HEARD_OUT) > 0);
        return new JournalledCall(id, dialled, caller, new CallFacts(began, settled, queue, queuedAt, answeredAt,
                answeredBy, answeredAt.flatMap(at -> talk), left.map(LeftMessage::at), ended, Optional.of(cause)), happened, left);
    }

    boolean hasEnded() {
        return ended.isPresent();
    }

    LinkedId id() {
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
