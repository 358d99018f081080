package pl.hejnal.web.faces.tickets;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallView;
import pl.hejnal.calls.MenuStep;
import pl.hejnal.calls.domain.Outcome;
import pl.hejnal.calls.domain.StepKind;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** A call as the ticket's page tells it: outcome, waits, and each step through the menu in words. */
public record CallCard(String arrivedAt, Outcome outcome, String waited, String talked, String answeredBy,
        List<Step> trail) {

    /** One step with its time. */
    public record Step(String at, String text) {
    }

    static CallCard of(CallView call, Words words) {
        return new CallCard(OfficeTime.of(call.arrivedAt()), call.outcome(), seconds(call.waited()),
                seconds(call.talked()), call.answeredBy().orElse("—"), call.trail().stream()
                .map(step -> new Step(OfficeTime.clock(step.at()), text(step, words))).toList());
    }

    private static String seconds(Optional<Duration> length) {
        return length.map(l -> Math.round(l.toMillis() / 1000.0) + " s").orElse("—");
    }

    private static String text(MenuStep step, Words words) {
        if (step.kind() == StepKind.CASE_TOLD) {
            int gap = step.detail().lastIndexOf(' ');
            return step.detail().substring(0, Math.max(gap, 0)) + ": "
                    + words.of("calls", "stage." + step.detail().substring(gap + 1));
        }
        String key = "step." + step.kind() + "." + step.detail();
        String exact = words.of("calls", key);
        return exact.equals(key) ? words.of("calls", "step." + step.kind()) + " " + step.detail() : exact;
    }
}
