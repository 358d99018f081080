package pl.hejnal.calls.screenpop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.callback.domain.Callbacks;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.RecordedStep;

/** Puts together what a clerk sees of a ringing call: one indexed read beside the call itself. */
@Dependent
public class ScreenPops {

    @Inject
    private PhoneCalls calls;

    @Inject
    private Callbacks callbacks;

    public ScreenPop of(PhoneCall call, Instant at) {
        return new ScreenPop(
                call.ticket(),
                call.id(),
                call.caller(),
                call.language(),
                call.state(),
                call.waitedBy(at).toSeconds(),
                trail(calls.steps(told(call))));
    }

    /** Whoever is called back has said in the first call what it is about. */
    private List<LinkedId> told(PhoneCall call) {
        return Stream.concat(
                        call.callbackId().flatMap(callbacks::find).map(Callback::call).stream(), Stream.of(call.id()))
                .toList();
    }

    public static List<RecordedStep> trail(List<CallStep> steps) {
        return steps.stream()
                .map(step -> new RecordedStep(step.at(), step.step()))
                .toList();
    }
}
