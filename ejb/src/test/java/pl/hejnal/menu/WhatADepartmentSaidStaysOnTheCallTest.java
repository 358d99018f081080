package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Under the department with which the case is registered: its sign begins with that of a section. */
class WhatADepartmentSaidStaysOnTheCallTest {

    @ParameterizedTest
    @CsvSource({
        "told, FRESH",
        "old, KEPT",
        "unknown, UNKNOWN",
        "letter, UNKNOWN",
        "nofile, UNKNOWN",
        "none, FAILED",
        "unreadable, FAILED",
        "unconnected, NOT_CONNECTED"
    })
    void each_answer_is_noted_as_what_it_was(String answered, AnswerKind kind) {
        DepartmentAnswer said = said(answered).orElseThrow();
        assertThat(said.department()).isEqualTo(new DepartmentSymbol("KM"));
        assertThat(said.kind()).isEqualTo(kind);
        assertThat(said.keptSince())
                .isEqualTo(kind == AnswerKind.KEPT ? Optional.of(CaseAnswers.NOW) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"wrong", "many"})
    void where_no_department_was_asked_none_is_noted(String answered) {
        assertThat(said(answered)).isEmpty();
    }

    @Test
    void a_step_tells_it_again_and_of_what_was_kept_since_when() {
        MenuStep old = step("old");
        CallStep kept = new CallStep(new LinkedId("1.1"), CaseAnswers.NOW.plusSeconds(5_400), old);
        assertThat(kept.step()).isEqualTo(old);
        assertThat(new CallStep(new LinkedId("1.2"), CaseAnswers.NOW, step("none")).step())
                .isEqualTo(step("none"));
        assertThat(new CallStep(new LinkedId("1.3"), CaseAnswers.NOW, step("many")).step())
                .isEqualTo(step("many"));
    }

    private static Optional<DepartmentAnswer> said(String answered) {
        return switch (step(answered)) {
            case MenuStep.CaseTold told -> told.answer();
            case MenuStep.CaseNotTold not -> not.answer();
            case MenuStep other -> throw new AssertionError("no answer about a case: " + other);
        };
    }

    private static MenuStep step(String answered) {
        return DialogueScript.after(DemoMenu.plan(), "1 CODE 1234 " + answered)
                .steps()
                .getLast();
    }
}
