package pl.hejnal.web.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallView;

/**
 * A call as other programs see it; moments are ISO-8601 in UTC, lengths are seconds with milliseconds, what does not
 * apply is left out.
 */
public record CallDto(String linkedid, String caller, String dialled, String ticket, String outcome, String state,
        String arrivedAt, String queuedAt, String answeredAt, String endedAt, String answeredBy, Double waitSeconds,
        Double talkSeconds, Integer hangupCause, List<Step> trail) {

    private static final double MILLIS = 1000.0;

    /** One step in the menu. */
    public record Step(String at, String kind, String detail) {
    }

    static CallDto of(CallView call) {
        return new CallDto(call.id().value(), call.caller().e164(), call.dialled(), call.ticket().value(),
                call.outcome().name(), call.state().name(), call.arrivedAt().toString(), text(call.queuedAt()),
                text(call.answeredAt()), text(call.endedAt()), call.answeredBy().orElse(null), seconds(call.waited()),
                seconds(call.talked()), call.hangupCause().orElse(null), call.trail().stream()
                .map(step -> new Step(step.at().toString(), step.kind().name(), step.detail())).toList());
    }

    private static Double seconds(Optional<Duration> length) {
        return length.map(l -> l.toMillis() / MILLIS).orElse(null);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
