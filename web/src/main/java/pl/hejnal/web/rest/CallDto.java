package pl.hejnal.web.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.facts.HangupReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.identity.domain.Login;

/**
 * A call as other programs see it; moments are ISO-8601 in UTC, lengths are seconds with milliseconds, what does not
 * apply is left out.
 *
 * @param journalled whether the PBX's own journal has confirmed or corrected this call
 */
public record CallDto(
        String linkedid,
        String caller,
        String dialled,
        String ticket,
        String outcome,
        String state,
        String arrivedAt,
        @Nullable String queuedAt,
        @Nullable String answeredAt,
        @Nullable String endedAt,
        @Nullable String answeredBy,
        @Nullable Double waitSeconds,
        @Nullable Double talkSeconds,
        @Nullable Integer hangupCause,
        @Nullable String hangupReason,
        @Nullable Integer surveyMark,
        List<Step> trail,
        List<Part> course,
        boolean journalled) {

    private static final double MILLIS = 1000.0;

    /**
     * One step in the menu.
     *
     * @param detail of a case that was told, its sign
     * @param stage of a case that was told; left out for all else
     */
    public record Step(
            String at, String kind, String detail, @Nullable String stage) {

        static Step of(RecordedStep recorded) {
            MenuStep step = recorded.step();
            return new Step(recorded.at().toString(), step.kind().name(), step.detail(), text(step.stage()));
        }
    }

    /**
     * A wait, ring, talk, hold or transfer; talk time is whose {@code who} names.
     *
     * @param who a queue's name for a wait, else a clerk's login
     * @param toward where a transfer led: a clerk, a queue, or what was dialled
     * @param until left out while it goes on
     */
    public record Part(
            String kind,
            String who,
            @Nullable String toward,
            String since,
            @Nullable String until) {

        static Part of(pl.hejnal.calls.domain.facts.Segment part) {
            return new Part(
                    part.kind().name(),
                    part.who(),
                    part.toward().isEmpty() ? null : part.toward(),
                    part.since().toString(),
                    text(part.until()));
        }
    }

    static CallDto of(CallView call) {
        return new CallDto(
                call.id().value(),
                call.caller().e164(),
                call.dialled(),
                call.ticket().value(),
                call.outcome().name(),
                call.state().name(),
                call.arrivedAt().toString(),
                text(call.queuedAt()),
                text(call.answeredAt()),
                text(call.endedAt()),
                call.answeredBy().map(Login::value).orElse(null),
                seconds(call.waited()),
                seconds(call.talked()),
                call.hangupCause().orElse(null),
                call.hangupCause().map(HangupReason::of).map(Enum::name).orElse(null),
                call.surveyMark().orElse(null),
                call.trail().stream().map(Step::of).toList(),
                call.segments().stream().map(Part::of).toList(),
                call.journalled());
    }

    private static @Nullable Double seconds(Optional<Duration> length) {
        return length.map(l -> l.toMillis() / MILLIS).orElse(null);
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
