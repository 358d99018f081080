package pl.hejnal.seed.call;

import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.seed.domain.Chance;

/** What happens to a caller who wants a person: nobody is there, they wait, hang up, are called back, or talk. */
final class PersonPart {

    private static final double NOBODY_THERE = 0.01;
    private static final double LEAVES_MESSAGE = 0.22;
    private static final double ASKS_FOR_CALLBACK = 0.20;
    private static final long OFFERED_AFTER = 40_000;
    private static final double MEAN_PATIENCE = 170;
    private static final double RINGS_IN_VAIN = 0.06;
    private static final double HOLDS = 0.10;
    private static final double TRANSFERS = 0.09;
    private static final double ASKED_COLLEAGUE_FIRST = 0.4;
    private static final double GIVES_MARK = 0.14;
    private static final List<Integer> MARKS = List.of(5, 5, 5, 5, 4, 4, 4, 3, 2, 1);

    private final CallCourse course;
    private final Chance chance;
    private final List<Login> onDuty;

    /** @param onDuty empty when the office is closed */
    PersonPart(CallCourse course, Chance chance, List<Login> onDuty) {
        this.course = course;
        this.chance = chance;
        this.onDuty = onDuty;
    }

    /** @return whether they asked to be called back */
    boolean serve(String queue, double load) {
        course.call().askForPerson(course.now());
        if (onDuty.isEmpty() || chance.in(NOBODY_THERE)) {
            course.after(chance.millis(1, 3));
            course.turnAway(onDuty.isEmpty() ? QueueExitReason.CLOSED : QueueExitReason.NOBODY);
            course.after(chance.millis(6, 15));
            if (chance.in(LEAVES_MESSAGE)) {
                course.step(new MenuStep.Chose("message"));
                course.call().leaveMessage(course.now());
                course.after(chance.millis(8, 70));
            }
            return false;
        }
        course.after(chance.millis(1, 4));
        course.call().queue(queue, course.now());
        // Hardly any at quiet times, minutes at the busiest.
        long wait = chance.exponentialMillis(4 + 90 * load * load * load);
        long patience = chance.exponentialMillis(MEAN_PATIENCE);
        CallerNumber caller = course.call().caller();
        if (Math.min(wait, patience) > OFFERED_AFTER && caller.identifies() && chance.in(ASKS_FOR_CALLBACK)) {
            course.after(OFFERED_AFTER);
            course.step(new MenuStep.CallbackAsked(caller));
            course.call().callBack(course.now());
            course.after(chance.millis(2, 6));
            return true;
        }
        if (patience < wait) {
            course.after(patience);
            return false;
        }
        course.after(wait);
        ringAndTalk();
        return false;
    }

    /** The office has called them, and they are at the telephone. */
    void talkAfterCallback(String queue) {
        course.after(chance.millis(4, 12));
        course.call().queue(queue, course.now());
        course.after(chance.millis(1, 6));
        ringAndTalk();
    }

    private void ringAndTalk() {
        Login first = chance.pick(onDuty);
        if (chance.in(RINGS_IN_VAIN) && onDuty.size() > 1) {
            course.ring(first);
            course.after(15_000);
            course.call().stopRinging(first, course.now());
            Login silent = first;
            List<Login> others =
                    onDuty.stream().filter(login -> !login.equals(silent)).toList();
            first = chance.pick(others);
        }
        course.ring(first);
        course.after(chance.millis(1, 8));
        course.answer(first);
        talk(first);
    }

    private void talk(Login first) {
        Instant since = course.now();
        course.after(chance.logNormalMillis(140, 0.75));
        hold(first);
        Login last = first;
        if (chance.in(TRANSFERS) && onDuty.size() > 1) {
            Login by = first;
            Login next = chance.pick(
                    onDuty.stream().filter(login -> !login.equals(by)).toList());
            if (chance.in(ASKED_COLLEAGUE_FIRST)) {
                course.passOn(first, next);
            } else {
                course.call().transfer(first, next.value(), course.now());
                course.after(chance.millis(1, 3));
                course.ring(next);
                course.after(chance.millis(2, 9));
                course.answer(next);
            }
            since = course.now();
            last = next;
            course.after(chance.logNormalMillis(150, 0.7));
        }
        course.endTalk(last, since);
        course.after(chance.millis(0.2, 1));
        if (chance.in(GIVES_MARK)) {
            course.after(chance.millis(4, 9));
            course.call().rate(chance.pick(MARKS));
        }
    }

    private void hold(Login login) {
        if (chance.in(HOLDS)) {
            course.call().hold(login, course.now());
            course.after(chance.millis(10, 70));
            course.call().resume(login, course.now());
            course.after(chance.millis(5, 40));
        }
    }
}
