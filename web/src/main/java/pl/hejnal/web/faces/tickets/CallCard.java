package pl.hejnal.web.faces.tickets;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallView;
import pl.hejnal.calls.domain.Outcome;
import pl.hejnal.web.i18n.OfficeTime;

/** A call as the ticket's page tells it: outcome, waits, and each step through the menu in words. */
public record CallCard(String arrivedAt, Outcome outcome, String waited, String talked, String answeredBy,
        List<Step> trail) {

    /** One step with its time. */
    public record Step(String at, String text) {
    }

    static CallCard of(CallView call, StepWords words) {
        return new CallCard(OfficeTime.of(call.arrivedAt()), call.outcome(), seconds(call.waited()),
                seconds(call.talked()), call.answeredBy().orElse("—"), call.trail().stream()
                .map(step -> new Step(OfficeTime.clock(step.at()), words.of(step))).toList());
    }

    private static String seconds(Optional<Duration> length) {
        return length.map(l -> Math.round(l.toMillis() / 1000.0) + " s").orElse("—");
    }
}
