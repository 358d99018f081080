package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The real dialogue over a real socket: code and PIN, or the sign, and what may come of it. */
class ACallerAsksForACaseTest extends MenuOverASocket {

    @Test
    void hears_the_state_of_the_case_and_is_settled() throws Exception {
        office.answering(TOLD);
        List<String> commands =
                new CallerDouble().presses("1" + CODE + "24682468").calls(open(office, 10));
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /case.stage.DECIDED 0123456789*",
                        "EXEC CELGenUserEvent HEJNAL_SETTLED",
                        "SET VARIABLE HEJNAL_NEXT hangup");
        assertThat(office.told())
                .containsSubsequence(
                        "CHOSE case",
                        "asked with " + CODE + " and 24682468 by +48126001122",
                        "CASE_TOLD KM-I.5410.77.2026 DECIDED",
                        "settled");
    }

    @Test
    void who_hangs_up_before_the_stage_is_told_is_not_settled() throws Exception {
        office.answering(TOLD);
        List<String> commands = new CallerDouble()
                .presses("1" + CODE + "24682468")
                .hangsUpAt("case.stage.DECIDED")
                .calls(open(office, 10));
        assertThat(office.told()).contains("hung up").doesNotContain("settled");
        assertThat(commands).noneMatch(c -> c.contains("HEJNAL_NEXT"));
    }

    @Test
    void who_hangs_up_after_it_is_settled() throws Exception {
        office.answering(TOLD);
        new CallerDouble()
                .presses("1" + CODE + "24682468")
                .hangsUpAt("case.age")
                .calls(open(office, 10));
        assertThat(office.told()).containsSubsequence("settled", "hung up");
    }

    @Test
    void who_has_no_code_types_the_sign_with_stars_and_confirms_it() throws Exception {
        office.answering(TOLD);
        List<String> commands =
                new CallerDouble().presses("1*5410*77*2026#124682468").calls(open(office, 10));
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /menu.sign 0123456789*",
                        "STREAM FILE /menu.sign.typed 0123456789*",
                        "STREAM FILE /menu.pin 0123456789*");
        assertThat(office.told()).contains("asked with 5410*77*2026 and 24682468 by +48126001122", "settled");
    }

    @Test
    void whose_department_does_not_answer_is_written_down_to_be_rung_back() throws Exception {
        office.answering(new CaseAnswer.Unavailable(
                new CaseSign("KM-I.5410.77.2026"), new DepartmentSymbol("KM"), UnavailableReason.SILENT));
        List<String> commands =
                new CallerDouble().presses("1" + CODE + "246824682").calls(open(office, 10));
        assertThat(commands)
                .containsSubsequence(
                        "EXEC CELGenUserEvent HEJNAL_RETURN_CALL", "STREAM FILE /menu.return-call 0123456789*");
        assertThat(office.told())
                .containsSubsequence(
                        "CASE_NOT_TOLD unavailable",
                        "return call about KM-I.5410.77.2026 of KM",
                        "RETURN_CALL KM-I.5410.77.2026")
                .doesNotContain("settled");
    }

    @Test
    void a_hash_ends_what_is_typed() throws Exception {
        new CallerDouble().presses("1" + CODE + "12#").calls(open(office, 10));
        assertThat(office.told()).noneMatch(t -> t.startsWith("asked"));
    }

    @Test
    void a_hash_after_a_full_entry_answers_nothing_and_interrupts_nothing() throws Exception {
        office.answering(TOLD);
        List<String> commands = new CallerDouble()
                .presses("1" + CODE + "#24682468")
                .pressesInto("case.sign", '#')
                .calls(open(office, 10));
        assertThat(office.told())
                .contains("asked with " + CODE + " and 24682468 by +48126001122", "settled")
                .doesNotContain("CASE_NOT_TOLD not-recognised");
        assertThat(commands.stream().filter(c -> c.contains("case.sign"))).hasSize(1);
    }

    @Test
    void a_hash_that_was_waited_for_ends_the_number_only() throws Exception {
        office.answering(TOLD);
        new CallerDouble().presses("1" + CODE + "#24682468#").calls(open(office, 10));
        assertThat(office.told()).containsOnlyOnce("KEYED pin").contains("settled");
    }
}
