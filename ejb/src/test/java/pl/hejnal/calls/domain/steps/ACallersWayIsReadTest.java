package pl.hejnal.calls.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.steps.MenuWay.Trace;

/** What happened at which place follows from the steps, and how the last one was left from what the call came to. */
class ACallersWayIsReadTest {

    private static final Trace WRONG = new Trace(StepKind.WRONG_KEY, "");
    private static final Trace SILENT = new Trace(StepKind.SILENCE, "");

    @Test
    void who_hangs_up_at_once_was_at_the_beginning() {
        assertThat(places(Outcome.ABANDONED_EARLY)).containsExactly(":HUNG_UP");
        assertThat(MenuWay.of(List.of()).isUnknown()).isTrue();
    }

    @Test
    void each_place_was_left_in_one_way_and_troubles_stand_besides() {
        assertThat(places(Outcome.ABANDONED_EARLY, WRONG, chose("matters"), SILENT, WRONG, WRONG, chose("vehicles")))
                .containsExactly(
                        ":WENT_ON",
                        "matters:WENT_ON",
                        "vehicles:HUNG_UP",
                        ":WRONG_KEY",
                        "matters:SILENCE",
                        "matters:WRONG_KEY");
    }

    @Test
    void who_asked_for_a_person_did_so_where_they_stood_also_when_they_hang_up_before_the_queue() {
        assertThat(places(Outcome.ABANDONED_EARLY, chose("case"), chose("person")))
                .containsExactly(":WENT_ON", "case:PERSON");
        assertThat(places(Outcome.OUT_OF_HOURS, chose("case"), chose("person"), chose("back")))
                .containsExactly(":PERSON", "case:PERSON");
    }

    @Test
    void whom_two_failures_lead_to_a_person_was_led_there_from_where_they_stood() {
        assertThat(places(Outcome.ANSWERED, chose("case"), SILENT, SILENT))
                .containsExactly(":WENT_ON", "case:PERSON", "case:SILENCE");
    }

    @Test
    void who_comes_back_leaves_a_place_anew() {
        assertThat(places(Outcome.ABANDONED_EARLY, chose("case"), chose("back")))
                .containsExactly(":HUNG_UP", "case:WENT_ON");
        assertThat(places(Outcome.SETTLED_IN_MENU, chose("case"), chose("back"), chose("case")))
                .containsExactly(":WENT_ON", "case:TOLD");
    }

    @Test
    void who_comes_back_from_a_queue_is_where_they_heard_something_or_at_the_beginning() {
        Trace told = new Trace(StepKind.CASE_TOLD, "KM FRESH 0");
        assertThat(places(Outcome.SETTLED_IN_MENU, chose("case"), told, chose("person"), chose("menu"), WRONG))
                .containsExactly(":WENT_ON", "case:PERSON", "case:WRONG_KEY");
        assertThat(places(Outcome.ABANDONED_WAITING, chose("other"), chose("menu"), WRONG))
                .containsExactly(":PERSON", "other:PERSON", ":WRONG_KEY");
    }

    @Test
    void choices_and_answers_keep_their_order_and_of_what_was_kept_the_greatest_age() {
        MenuWay way = MenuWay.of(List.of(
                chose("case"),
                new Trace(StepKind.CASE_TOLD, "KM-I KEPT 60"),
                chose("again"),
                new Trace(StepKind.CASE_TOLD, "KM-I KEPT 90"),
                new Trace(StepKind.CASE_NOT_TOLD, "WS FAILED 0"),
                new Trace(StepKind.CASE_TOLD, "BP FRESH 0"),
                new Trace(StepKind.CASE_TOLD, "BP FRESH 0")));
        assertThat(way.choices()).containsExactly("case", "again");
        assertThat(way.answers()).containsExactly("KM-I:KEPT:90", "WS:FAILED", "BP:FRESH");
        assertThat(way.toldOf()).as("WS told nothing").containsExactly("KM-I", "BP");
    }

    @Test
    void a_step_of_before_answers_were_written_down_tells_of_no_department() {
        assertThat(MenuWay.of(List.of(chose("case"), new Trace(StepKind.CASE_TOLD, "  0")))
                        .answers())
                .isEmpty();
    }

    @Test
    void a_caller_who_plays_with_the_keys_fills_no_column() {
        Trace[] steps = new Trace[200];
        Arrays.setAll(steps, n -> n % 2 == 0 ? chose("option-" + n) : WRONG);
        assertThat(places(Outcome.ABANDONED_EARLY, steps)).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_PROGRESS")
    void the_last_place_was_left_in_a_way_that_is_known(Outcome outcome) {
        String kept = places(outcome, chose("case")).getLast();
        assertThat(PlaceEvent.place(kept)).isEqualTo("case");
        assertThat(PlaceEvent.event(kept))
                .get()
                .satisfies(event -> assertThat(event.isExit()).isTrue());
    }

    private static Trace chose(String choice) {
        return new Trace(StepKind.CHOSE, choice);
    }

    private static List<String> places(Outcome outcome, Trace... steps) {
        return MenuWay.places(MenuWay.of(List.of(steps)).places(), outcome);
    }
}
