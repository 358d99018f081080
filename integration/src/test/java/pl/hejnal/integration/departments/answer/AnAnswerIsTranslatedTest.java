package pl.hejnal.integration.departments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.RouteFileFixture;

class AnAnswerIsTranslatedTest {

    private static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final RouteFile file = RouteFileFixture.vehicles("nextStep", "nextStep", "expected", "expected", "asOf", "asOf",
            "holder", "holder", "deadline", "deadline", "bring", "bring", "pay", "pay", "collectWhere", "where",
            "collectWhen", "when");
    private final AnswerTranslation translation = new AnswerTranslation(file);

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
    void everything_it_may_tell_is_told() throws Exception {
        CaseState state = translate("""
                "stage": "w realizacji", "holder": "Jan Nowak", "deadline": "2026-12-23", "bring": "dowód",
                "pay": "1 017,50 zł", "where": "stanowisko 14", "when": "codziennie" """);
        assertThat(state.holder()).contains("Jan Nowak");
        assertThat(state.deadline()).contains(LocalDate.of(2026, 12, 23));
        assertThat(state.bring()).contains("dowód");
        assertThat(state.toPay()).contains(new BigDecimal("1017.50"));
        assertThat(state.collectWhere()).contains("stanowisko 14");
        assertThat(state.collectWhen()).contains("codziennie");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "'0,00 zł', false", "17, true"})
    void nothing_to_pay_is_not_told_as_zero(String amount, boolean told) throws Exception {
        assertThat(translate("\"stage\": \"x\", \"pay\": \"" + amount + "\"").toPay().isPresent()).isEqualTo(told);
    }

    @Test
    void a_part_that_the_department_tells_to_nobody_does_not_get_in() throws Exception {
        RouteFile silent = RouteFileFixture.vehicles("holder", "holder", "bring", "bring", "toResident", "bring",
                "toClerk", "none");
        CaseState state = new AnswerTranslation(silent).translate(SIGN, Map.of("sign", SIGN.value(), "stage", "x",
                "holder", "Jan Nowak", "bring", "dowód"), NOW, NOW);
        assertThat(state.holder()).isEmpty();
        assertThat(state.toldTo(Audience.RESIDENT).bring()).contains("dowód");
        assertThat(state.toldTo(Audience.CLERK).bring()).isEmpty();
    }

    @Test
    void days_and_times_are_read_as_the_department_writes_them() throws Exception {
        RouteFile polish = RouteFileFixture.vehicles("expected", "expected", "asOf", "asOf", "dateFormat", "dd.MM.yyyy",
                "timeFormat", "dd.MM.yyyy HH:mm");
        CaseState state = new AnswerTranslation(polish).translate(SIGN, Map.of("sign", SIGN.value(), "stage", "x",
                "expected", "02.12.2026", "asOf", "23.11.2026 11:30"), NOW, NOW);
        assertThat(state.expected()).contains(LocalDate.of(2026, 12, 2));
        assertThat(state.asOf()).isEqualTo(Instant.parse("2026-11-23T10:30:00Z"));
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
            "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \"x\", \"pay\": \"dużo\"}",
            "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \"x\", \"expected\": \"soon\"}",
            "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \"x\", \"asOf\": \"2026-11-23\"}"})
    void what_cannot_be_understood_or_is_about_another_case_is_no_answer(String answer) {
        assertThatThrownBy(() -> read(answer))
                .isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void the_log_never_quotes_an_answer() {
        assertThatThrownBy(() -> read("{Kowalski"))
                .hasMessageNotContaining("Kowalski").hasNoCause();
    }

    private CaseState translate(String fields) throws DepartmentUnavailable {
        return read("{\"sign\": \"" + SIGN.value() + "\", " + fields + "}");
    }

    private CaseState read(String answer) throws DepartmentUnavailable {
        Map<String, String> found = JsonAnswer.read(answer.getBytes(StandardCharsets.UTF_8),
                AnswerFields.of(file).names());
        return translation.translate(SIGN, found, NOW, NOW);
    }
}
