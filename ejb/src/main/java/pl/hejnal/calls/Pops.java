package pl.hejnal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.domain.CallStep;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;

/** Puts together what a clerk sees of a ringing call: one indexed read beside the call itself. */
@Dependent
class Pops {

    @Inject
    private PhoneCalls calls;

    PopView of(PhoneCall call, Instant at) {
        Instant queued = call.queuedAt().orElse(at);
        long waited = Math.max(0, Duration.between(queued, at).toSeconds());
        return new PopView(call.ticket(), call.id(), call.caller(), call.language(), call.state(), queued, waited,
                trail(calls.steps(List.of(call.id()))));
    }

    static List<MenuStep> trail(List<CallStep> steps) {
        return steps.stream().map(step -> new MenuStep(step.at(), step.kind(), step.detail())).toList();
    }
}
