package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

class AnAnswerIsTranslatedTest {

    private static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final AnswerTranslation translation = new AnswerTranslation(new DepartmentSymbol("KM"),
            new AnswerFields("sign", "stage", "nextStep", "expected", "asOf"),
            Vocabulary.parse("w realizacji = IN_PROGRESS; Zakończona=CLOSED;"), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"w realizacji, IN_PROGRESS", "W REALIZACJI, IN_PROGRESS", "zakończona, CLOSED", "ZAKOŃCZONA, CLOSED",
            "w archiwum, UNKNOWN"})
    void the_departments_words_become_stages(String word, CaseStage stage) throws Exception {
        CaseState state = translate("\"stage\": \"" + word + "\"");
        assertThat(state.stage()).isEqualTo(stage);
        assertThat(state.stageAsReported()).isEqualTo(word);
    }

    @Test
    void what_is_missing_stays_empty_and_the_state_is_as_of_now() throws Exception {
        CaseState state = translate("\"stage\": \"w realizacji\"");
        assertThat(state.nextStep()).isEmpty();
        assertThat(state.expected()).isEmpty();
        assertThat(state.asOf()).isEqualTo(NOW);
    }

    @Test
    void a_department_does_not_know_the_future() throws Exception {
        assertThat(translate("\"stage\": \"x\", \"asOf\": \"2027-01-01T00:00:00+01:00\"").asOf()).isEqualTo(NOW);
    }

    @Test
    void a_text_is_cleaned_and_cut_before_anybody_speaks_it() throws Exception {
        CaseState state = translate("\"stage\": \"a\\r\\nb\", \"nextStep\": \"" + "x".repeat(1_000) + "\"");
        assertThat(state.stageAsReported()).isEqualTo("a b");
        assertThat(state.nextStep()).contains("x".repeat(AnswerTranslation.LONGEST_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"x\"", "<html>", "{\"sign\": \"KM-I.5410.77.2026\"",
            "{\"stage\": \"x\"}", "{\"sign\": \"KM-I.5410.78.2026\", \"stage\": \"x\"}",
            "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \" \"}", "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": {}}",
            "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \"x\", \"expected\": \"soon\"}",
            "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \"x\", \"asOf\": \"2026-11-23\"}"})
    void what_cannot_be_understood_or_is_about_another_case_is_no_answer(String answer) {
        assertThatThrownBy(() -> translation.translate(SIGN, answer.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void the_log_never_quotes_an_answer() {
        assertThatThrownBy(() -> translation.translate(SIGN, "{Kowalski".getBytes(StandardCharsets.UTF_8)))
                .hasMessageNotContaining("Kowalski").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ; ", "w realizacji", "=CLOSED", "x=CLOSD", "x=CLOSED;X=DECIDED"})
    void a_vocabulary_with_a_mistake_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.parse(text));
    }

    private CaseState translate(String fields) throws DepartmentUnavailable {
        return translation.translate(SIGN,
                ("{\"sign\": \"" + SIGN.value() + "\", " + fields + "}").getBytes(StandardCharsets.UTF_8));
    }
}
