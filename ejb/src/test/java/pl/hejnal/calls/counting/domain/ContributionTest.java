package pl.hejnal.calls.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCallFixture;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.calls.domain.steps.MenuWay.Trace;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.identity.domain.Login;

class ContributionTest {

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");

    private final PhoneCall call = anyCall();

    @Test
    void a_call_belongs_to_the_quarter_in_which_it_arrived() {
        call.hangUp(16, after(100));
        assertThat(Counted.call(call))
                .singleElement()
                .extracting(one -> one.key().quarter())
                .isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void a_call_counts_only_when_it_has_ended() {
        call.queue("office", after(1));
        call.answer(ANNA, after(2));
        assertThat(Counted.call(call)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19, 1", "20, 1", "21, 0"})
    void answered_in_time_is_within_twenty_seconds_of_being_offered(long wait, int inTime) {
        call.queue("office", after(0));
        call.answer(ANNA, after(wait));
        call.hangUp(16, after(100));
        assertThat(Counted.of(call, Measure.ANSWERED_IN_TIME)).isEqualTo(inTime);
        assertThat(Counted.of(call, Measure.OFFERED)).isEqualTo(1);
        assertThat(Counted.of(call, Measure.ANSWERED)).isEqualTo(1);
        assertThat(Counted.of(call, Measure.WAIT_ANSWERED_MS)).isEqualTo(wait * 1000);
    }

    @Test
    void an_abandoned_wait_is_offered_and_does_not_lengthen_the_answered_waits() {
        call.queue("office", after(0));
        call.hangUp(16, after(50));
        assertThat(Counted.of(call, Measure.OFFERED)).isEqualTo(1);
        assertThat(Counted.of(call, Measure.ABANDONED_WAITING)).isEqualTo(1);
        assertThat(Counted.of(call, Measure.WAIT_ANSWERED_MS)).isZero();
    }

    @Test
    void a_late_answer_takes_the_abandonment_back() {
        call.queue("office", after(0));
        call.hangUp(16, after(50));
        List<Contribution> before = Counted.call(call);
        call.answer(ANNA, after(10));
        call.endTalk(ANNA, Duration.ofSeconds(40), after(50));
        List<Contribution> change = Contribution.change(before, Counted.call(call));
        assertThat(Counted.of(change, Measure.ABANDONED_WAITING)).isEqualTo(-1);
        assertThat(Counted.of(change, Measure.ANSWERED)).isEqualTo(1);
        assertThat(Counted.of(change, Measure.OFFERED)).isZero();
        assertThat(Counted.of(change, Measure.TALK_MS)).isEqualTo(40_000);
    }

    @Test
    void what_has_not_changed_is_not_told_again() {
        call.queue("office", after(0));
        call.hangUp(16, after(50));
        assertThat(Contribution.change(Counted.call(call), Counted.call(call))).isEmpty();
    }

    @Test
    void a_wait_lies_in_the_bucket_that_it_does_not_exceed() {
        call.queue("office", after(0));
        call.answer(ANNA, after(20));
        call.hangUp(16, after(100));
        List<Contribution> counted = Counted.call(call);
        assertThat(Counted.of(counted, Dimension.QUEUE, "office", "WAIT_ANSWERED@20"))
                .isEqualTo(1);
        assertThat(Counted.of(counted, Dimension.ALL, "", "TALK@90")).isEqualTo(1);
        assertThat(counted.getFirst().counts().keySet().stream().filter(name -> name.contains("@")))
                .hasSize(2);
    }

    @Test
    void a_clerk_has_what_they_did_and_the_rest_of_the_call_is_anothers() {
        call.queue("office", after(0));
        call.ring(ANNA, after(1));
        call.stopRinging(ANNA, after(10));
        call.ring(JAN, after(11));
        call.answer(JAN, after(15));
        call.hangUp(16, after(75));
        List<Contribution> counted = Counted.call(call);
        assertThat(Counted.of(counted, Dimension.CLERK, "anna", "RINGS_UNANSWERED"))
                .isEqualTo(1);
        assertThat(Counted.of(counted, Dimension.CLERK, "jan", "RINGS_UNANSWERED"))
                .isZero();
        assertThat(Counted.of(counted, Dimension.CLERK, "jan", "HANDLED")).isEqualTo(1);
        assertThat(Counted.of(counted, Measure.RINGS)).isEqualTo(2);
    }

    @Test
    void each_choice_of_the_menu_counts_once_and_hours_are_the_offices() {
        call.wentThrough(way(chose("case"), chose("person"), chose("case")));
        call.hangUp(16, after(50));
        List<Contribution> counted = Counted.call(call);
        assertThat(Counted.of(counted, Dimension.MENU_OPTION, "case", "CALLS")).isEqualTo(1);
        assertThat(Counted.of(counted, Dimension.MENU_OPTION, "person", "CALLS"))
                .isEqualTo(1);
        assertThat(Counted.of(counted, Dimension.HOUR_OF_WEEK, "1 10", "CALLS")).isEqualTo(1);
    }

    @Test
    void what_happened_at_a_place_of_the_menu_counts_the_call_alone() {
        call.wentThrough(way(chose("case"), new Trace(StepKind.WRONG_KEY, "")));
        call.hangUp(16, after(50));
        List<Contribution> early = Counted.call(call);
        assertThat(Counted.of(early, Dimension.MENU_PLACE, ":WENT_ON", "CALLS")).isEqualTo(1);
        assertThat(Counted.of(early, Dimension.MENU_PLACE, "case:HUNG_UP", "CALLS"))
                .isEqualTo(1);
        assertThat(Counted.of(early, Dimension.MENU_PLACE, "case:WRONG_KEY", "CALLS"))
                .isEqualTo(1);
        assertThat(Counted.of(early, Dimension.MENU_PLACE, "case:HUNG_UP", "ABANDONED_EARLY"))
                .isZero();
        assertThat(Counted.of(early, Dimension.ALL, "", "CALLS")).isEqualTo(1);
        // A late fact takes back how the place was left.
        call.settle(after(20));
        List<Contribution> change = Contribution.change(early, Counted.call(call));
        assertThat(Counted.of(change, Dimension.MENU_PLACE, "case:HUNG_UP", "CALLS"))
                .isEqualTo(-1);
        assertThat(Counted.of(change, Dimension.MENU_PLACE, "case:TOLD", "CALLS"))
                .isEqualTo(1);
    }

    @Test
    void who_was_with_the_pbx_alone_was_at_no_place_of_the_menu() {
        call.queue("office", after(4));
        call.wentThrough(way());
        call.hangUp(16, after(50));
        assertThat(call.menuPlaces()).isEmpty();
    }

    @Test
    void the_time_on_the_line_is_counted_by_what_the_call_came_to() {
        call.queue("office", after(5));
        call.answer(ANNA, after(9));
        call.hangUp(16, after(60));
        assertThat(Counted.of(call, Measure.LINE_ANSWERED_MS)).isEqualTo(60_000);
        assertThat(Counted.of(call, Measure.LINE_OTHER_MS)).isZero();
        PhoneCall early = PhoneCallFixture.anyCall();
        early.hangUp(16, after(7));
        assertThat(Counted.of(early, Measure.LINE_OTHER_MS)).isEqualTo(7_000);
        PhoneCall clockWasSet = PhoneCallFixture.anyCall();
        clockWasSet.hangUp(16, after(-7));
        assertThat(Counted.of(clockWasSet, Measure.LINE_OTHER_MS)).isZero();
    }

    @Test
    void of_which_departments_cases_the_menu_told_counts_once_each_and_a_section_by_itself() {
        call.wentThrough(way(told("KM-I FRESH 0"), told("KM FRESH 0"), told("KM-I FRESH 0")));
        call.settle(after(20));
        call.hangUp(16, after(30));
        List<Contribution> counted = Counted.call(call);
        assertThat(Counted.of(counted, Dimension.TOLD_OF, "KM-I", "SETTLED_IN_MENU"))
                .isEqualTo(1);
        assertThat(Counted.of(counted, Dimension.TOLD_OF, "KM", "SETTLED_IN_MENU"))
                .isEqualTo(1);
        assertThat(Counted.of(counted, Measure.SETTLED_BY_CASE))
                .as("one call, whatever the departments")
                .isEqualTo(1);
        assertThat(Counted.of(counted, Measure.LINE_SETTLED_MS)).isEqualTo(30_000);
    }

    @Test
    void what_departments_said_counts_the_call_once_each_and_what_was_kept_by_its_age_too() {
        call.wentThrough(way(
                told("KM FRESH 0"),
                told("KM KEPT 5400"),
                told("KM KEPT 60"),
                new Trace(StepKind.CASE_NOT_TOLD, "WS FAILED 0"),
                new Trace(StepKind.CASE_NOT_TOLD, "  0")));
        call.queue("office", after(40));
        call.answer(ANNA, after(45));
        call.hangUp(16, after(50));
        List<Contribution> counted = Counted.call(call);
        assertThat(counted.stream()
                        .flatMap(one -> one.key().values().getOrDefault(Dimension.CASE_ANSWER, List.of()).stream()))
                .containsExactly("KM:FRESH", "KM:KEPT", "KM:KEPT@90", "WS:FAILED");
        assertThat(Counted.of(counted, Dimension.CASE_ANSWER, "KM:KEPT", "CALLS"))
                .isEqualTo(1);
        assertThat(Counted.of(counted, Dimension.CASE_ANSWER, "KM:KEPT", "ANSWERED"))
                .isZero();
        assertThat(Counted.of(counted, Dimension.TOLD_OF, "WS", "CALLS")).isZero();
        assertThat(Counted.of(counted, Measure.SETTLED_BY_CASE))
                .as("a clerk answered it")
                .isZero();
    }

    private static Trace chose(String option) {
        return new Trace(StepKind.CHOSE, option);
    }

    private static Trace told(String answer) {
        return new Trace(StepKind.CASE_TOLD, answer);
    }

    private static MenuWay way(Trace... steps) {
        return MenuWay.of(List.of(steps));
    }
}
