package pl.hejnal.web.faces.tickets;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.facts.HangupReason;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.web.i18n.OfficeTime;

/** A call as the ticket's page tells it: outcome, each step through the menu and each part of its course in words. */
public record CallCard(
        String arrivedAt,
        Outcome outcome,
        String waited,
        String talked,
        String answeredBy,
        String mark,
        List<Step> trail,
        List<Step> course,
        @Nullable HangupReason end) {

    /** One step with its time. */
    public record Step(String at, String text) {}

    static CallCard of(CallView call, StepWords steps, PartWords parts) {
        return new CallCard(
                OfficeTime.of(call.arrivedAt()),
                call.outcome(),
                seconds(call.waited()),
                seconds(call.talked()),
                call.answeredBy().map(Login::value).map(parts::person).orElse("—"),
                call.surveyMark().map(String::valueOf).orElse(""),
                call.trail().stream()
                        .map(step -> new Step(OfficeTime.clock(step.at()), steps.of(step.step())))
                        .toList(),
                call.segments().stream()
                        .map(part -> new Step(OfficeTime.clock(part.since()), parts.of(part)))
                        .toList(),
                call.hangupCause().map(HangupReason::of).orElse(null));
    }

    static String seconds(Optional<Duration> length) {
        return length.map(l -> Math.round(l.toMillis() / 1000.0) + " s").orElse("—");
    }
}
