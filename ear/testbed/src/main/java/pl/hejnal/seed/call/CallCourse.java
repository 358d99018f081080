package pl.hejnal.seed.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.identity.domain.Login;

/** A call that goes on: what happens next happens at a moment that only moves on. */
final class CallCourse {

    private final PhoneCall call;
    private final List<RecordedStep> steps = new ArrayList<>();
    private Optional<SeededCall.Turn> turn = Optional.empty();
    private Instant now;

    CallCourse(PhoneCall call) {
        this.call = call;
        now = call.arrivedAt();
    }

    Instant now() {
        return now;
    }

    PhoneCall call() {
        return call;
    }

    CallCourse after(long millis) {
        now = now.plusMillis(millis);
        return this;
    }

    void step(MenuStep step) {
        steps.add(new RecordedStep(now, step));
    }

    void turnAway(QueueExitReason why) {
        step(new MenuStep.TurnedAway(why));
        call.turnAway(why, now);
    }

    void ring(Login login) {
        call.ring(login, now);
        turn = Optional.of(new SeededCall.Turn(login, now));
    }

    void answer(Login login) {
        call.answer(login, now);
        turn = Optional.of(new SeededCall.Turn(login, now));
    }

    void passOn(Login by, Login to) {
        call.passOn(by, to, now);
        turn = Optional.of(new SeededCall.Turn(to, now));
    }

    /** A talk's length is told in whole seconds, and as long as it was. */
    void endTalk(Login login, Instant since) {
        call.endTalk(login, Duration.ofSeconds(Duration.between(since, now).toSeconds()), now);
    }

    SeededCall hangUp(int cause, boolean corrected) {
        MenuWay way = MenuWay.of(steps.stream().map(CallCourse::trace).toList());
        call.wentThrough(way);
        call.hangUp(cause, now);
        return new SeededCall(
                call, List.copyOf(steps), call.menuPlaces().isEmpty() ? List.of() : way.places(), turn, corrected);
    }

    private static MenuWay.Trace trace(RecordedStep recorded) {
        return new MenuWay.Trace(
                recorded.step().kind(),
                switch (recorded.step()) {
                    case MenuStep.Chose chose -> chose.choice();
                    case MenuStep.CaseTold told -> trace(told.answer(), recorded.at());
                    case MenuStep.CaseNotTold not -> trace(not.answer(), recorded.at());
                    default -> "";
                });
    }

    private static String trace(Optional<DepartmentAnswer> answer, Instant at) {
        return answer.map(said -> said.department().value()
                        + ' '
                        + said.kind()
                        + ' '
                        + said.keptSince()
                                .map(since -> Duration.between(since, at).toSeconds())
                                .orElse(0L))
                .orElse("");
    }
}
