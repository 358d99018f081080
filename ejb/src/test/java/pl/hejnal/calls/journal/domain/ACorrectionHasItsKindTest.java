package pl.hejnal.calls.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.calls.domain.facts.CallFact;

class ACorrectionHasItsKindTest {

    @ParameterizedTest
    @EnumSource
    void every_fact_that_the_journal_may_correct_has_exactly_one(CallFact fact) {
        assertThat(CorrectionKind.of(EnumSet.of(fact))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"MENU, MENU", "MESSAGE, MENU", "ANSWER, TIMES", "END, TIMES", "CLERK, PARTS", "QUEUE, PARTS"})
    void it_is_told_by_what_was_wrong(CallFact fact, CorrectionKind kind) {
        assertThat(CorrectionKind.of(EnumSet.of(fact))).containsExactly(kind);
    }

    @Test
    void several_facts_of_one_kind_are_one_correction_and_none_is_none() {
        assertThat(CorrectionKind.of(EnumSet.of(CallFact.ANSWER, CallFact.END, CallFact.TALK)))
                .containsExactly(CorrectionKind.TIMES, CorrectionKind.PARTS);
        assertThat(CorrectionKind.of(Set.of())).isEmpty();
    }
}
