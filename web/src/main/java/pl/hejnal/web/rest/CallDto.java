package pl.hejnal.web.rest;

import java.util.List;
import pl.hejnal.calls.CallView;

/** A call as other programs see it; moments are ISO-8601 in UTC, lengths are seconds. */
public record CallDto(String linkedid, String caller, String ticket, String outcome, String state, String arrivedAt,
        String queuedAt, String answeredAt, String endedAt, String answeredBy, Long waitSeconds, Long talkSeconds,
        String hangupCause, List<Step> trail) {

    /** One step in the menu. */
    public record Step(String at, String kind, String detail) {
    }

    static CallDto of(CallView call) {
        return new CallDto(text(call.linkedid()), text(call.caller()),
                call.ticket() == null ? null : call.ticket().value(), text(call.outcome()), text(call.state()),
                text(call.arrivedAt()), text(call.queuedAt()), text(call.answeredAt()), text(call.endedAt()),
                call.answeredBy(), number(call.waitSeconds()), number(call.talkSeconds()), text(call.hangupCause()),
                call.trail().stream().map(s -> new Step(text(s.at()), text(s.kind()), s.detail())).toList());
    }

    private static Long number(Number n) {
        return n == null ? null : n.longValue();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
