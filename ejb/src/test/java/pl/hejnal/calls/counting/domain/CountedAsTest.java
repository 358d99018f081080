package pl.hejnal.calls.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.identity.domain.Login;

class CountedAsTest {

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");

    private final PhoneCall call = anyCall();

    @Test
    void an_abandoned_call_is_found_by_its_queue_its_outcome_and_how_long_it_waited() {
        call.wentThrough(MenuWay.of(List.of(new MenuWay.Trace(StepKind.CHOSE, "person"))));
        call.queue("office", after(0));
        call.hangUp(16, after(4));
        assertThat(counted(List.of()).facts())
                .containsExactlyInAnyOrder(
                        "DIALLED=126165555",
                        "LANGUAGE=pl",
                        "QUEUE=office",
                        "MENU_OPTION=person",
                        "MENU_PLACE=:PERSON",
                        "DEPARTMENT=",
                        "MATTER=",
                        "HOUR_OF_WEEK=1 10",
                        "OFFERED",
                        "ABANDONED_WAITING",
                        "WAIT_ABANDONED@5");
    }

    @Test
    void a_clerk_whose_telephone_only_rang_is_on_the_call_and_has_not_handled_it() {
        call.queue("office", after(0));
        call.ring(JAN, after(1));
        call.stopRinging(JAN, after(9));
        call.ring(ANNA, after(10));
        call.answer(ANNA, after(12));
        call.endTalk(ANNA, Duration.ofSeconds(40), after(52));
        call.hangUp(16, after(53));
        assertThat(counted(List.of()).facts())
                .contains("CLERK=anna", "CLERK=jan", "CLERK=anna HANDLED", "HANDLED", "ANSWERED", "ANSWERED_IN_TIME")
                .doesNotContain("CLERK=jan HANDLED");
    }

    @Test
    void times_and_marks_are_sums_and_no_facts_of_a_call() {
        call.queue("office", after(0));
        call.answer(ANNA, after(12));
        call.rate(4);
        call.hangUp(16, after(53));
        assertThat(counted(List.of()).facts())
                .contains("SURVEYED")
                .noneMatch(fact -> fact.contains("_MS") || fact.contains("SURVEY_SUM") || fact.contains("RINGS"));
    }

    @Test
    void a_late_fact_replaces_what_it_was_counted_as_under_its_quarter() {
        call.queue("office", after(0));
        call.hangUp(16, after(50));
        List<Contribution> before = Counted.call(call);
        call.answer(ANNA, after(10));
        CountedAs now = counted(before);
        assertThat(now.before()).isEqualTo(Optional.of(now.quarter()));
        assertThat(now.facts()).contains("ANSWERED").doesNotContain("ABANDONED_WAITING");
    }

    @Test
    void a_call_that_goes_on_is_kept_nowhere() {
        call.queue("office", after(0));
        assertThat(CountedAs.of(call.id(), List.of(), Counted.call(call))).isEmpty();
    }

    private CountedAs counted(List<Contribution> before) {
        return CountedAs.of(call.id(), before, Counted.call(call)).getFirst();
    }
}
