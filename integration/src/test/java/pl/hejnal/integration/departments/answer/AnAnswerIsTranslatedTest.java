package pl.hejnal.integration.departments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.RouteFileFixture;

class AnAnswerIsTranslatedTest {

    private static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final RouteFile file = RouteFileFixture.vehicles(
            "nextStep",
            "nextStep",
            "expected",
            "expected",
            "asOf",
            "asOf",
            "holder",
            "holder",
            "deadline",
            "deadline",
            "bring",
            "bring",
            "pay",
            "pay",
            "collectWhere",
            "where",
            "collectWhen",
            "when");
    private final AnswerTranslation translation = new AnswerTranslation(file);

    @ParameterizedTest
    @CsvSource({
        "w realizacji, IN_PROGRESS",
        "W REALIZACJI, IN_PROGRESS",
        "zakończona, CLOSED",
        "ZAKOŃCZONA, CLOSED",
        "w archiwum, UNKNOWN"
    })
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
                "pay": "1 017,50 zł", "where": "stanowisko 14", "when": "codziennie"\s""");
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
        assertThat(translate("\"stage\": \"x\", \"pay\": \"" + amount + "\"")
                        .toPay()
                        .isPresent())
                .isEqualTo(told);
    }

    @Test
    void a_part_that_the_department_tells_to_nobody_does_not_get_in() throws Exception {
        RouteFile silent = RouteFileFixture.vehicles(
                "holder", "holder", "bring", "bring", "toResident", "bring", "toClerk", "none");
        CaseState state = new AnswerTranslation(silent)
                .translate(
                        SIGN,
                        Map.of("sign", SIGN.value(), "stage", "x", "holder", "Jan Nowak", "bring", "dowód"),
                        NOW,
                        NOW)
                .state();
        assertThat(state.holder()).isEmpty();
        assertThat(state.toldTo(Audience.RESIDENT).bring()).contains("dowód");
        assertThat(state.toldTo(Audience.CLERK).bring()).isEmpty();
    }

    @Test
    void days_and_times_are_read_as_the_department_writes_them() throws Exception {
        RouteFile polish = RouteFileFixture.vehicles(
                "expected", "expected", "asOf", "asOf", "dateFormat", "dd.MM.yyyy", "timeFormat", "dd.MM.yyyy HH:mm");
        CaseState state = new AnswerTranslation(polish)
                .translate(
                        SIGN,
                        Map.of(
                                "sign",
                                SIGN.value(),
                                "stage",
                                "x",
                                "expected",
                                "02.12.2026",
                                "asOf",
                                "23.11.2026 11:30"),
                        NOW,
                        NOW)
                .state();
        assertThat(state.expected()).contains(LocalDate.of(2026, 12, 2));
        assertThat(state.asOf()).isEqualTo(Instant.parse("2026-11-23T10:30:00Z"));
    }

    @Test
    void a_department_does_not_know_the_future() throws Exception {
        assertThat(translate("\"stage\": \"x\", \"asOf\": \"2027-01-01T00:00:00+01:00\"")
                        .asOf())
                .isEqualTo(NOW);
    }

    @Test
    void a_text_is_cleaned_and_cut_before_anybody_speaks_it() throws Exception {
        CaseState state = translate("\"stage\": \"a\\r\\nb\", \"nextStep\": \"" + "x".repeat(1_000) + "\"");
        assertThat(state.stageAsReported()).isEqualTo("a b");
        assertThat(state.nextStep()).contains("x".repeat(AnswerTranslation.LONGEST_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"x\"",
                "<html>",
                "{\"sign\": \"KM-I.5410.77.2026\"",
                "{\"stage\": \"x\"}",
                "{\"sign\": \"KM-I.5410.78.2026\", \"stage\": \"x\"}",
                "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": \" \"}",
                "{\"sign\": \"KM-I.5410.77.2026\", \"stage\": {}}"
            })
    void what_cannot_be_understood_or_is_about_another_case_is_no_answer(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(DepartmentUnavailable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay|\"dużo\"",
                "pay|\"zwolniono z opłaty\"",
                "pay|\"-5\"",
                "pay|{}",
                "pay|\"1.221\"",
                "expected|\"soon\"",
                "expected|\"2026-12-11 00:00:00\"",
                "expected|\"-\"",
                "deadline|\"bezterminowo\"",
                "deadline|\"2026-11-31\"",
                "deadline|\"9999-12-31\"",
                "deadline|20261131",
                "asOf|\"2026-11-23\"",
                "nextStep|{\"kod\": 7}",
                "bring|[[1]]",
                "where|\"Stanowisko \\uFFFD 14\"",
                "when|\"\\ud83d\""
            })
    void one_part_that_cannot_be_read_is_left_out_and_named_and_hides_no_other(String field, String value)
            throws Exception {
        Map<String, String> parts = new LinkedHashMap<>(Map.of(
                "nextStep",
                "\"dalej\"",
                "expected",
                "\"2026-12-02\"",
                "deadline",
                "\"2026-12-23\"",
                "bring",
                "\"dowód\"",
                "pay",
                "\"1.221,50 zł\"",
                "where",
                "\"tu\"",
                "when",
                "\"teraz\"",
                "asOf",
                "\"2026-11-23T10:00:00+0100\""));
        Translated all = read(parts);
        assertThat(all.leftOut()).isEmpty();
        parts.put(field, value);
        Translated rest = read(parts);
        assertThat(rest.leftOut()).containsExactly(field);
        parts.remove(field);
        assertThat(rest.state()).isEqualTo(read(parts).state()).isNotEqualTo(all.state());
    }

    @Test
    void several_values_are_one_text() throws Exception {
        assertThat(translate("\"stage\": \"x\", \"bring\": [\"dowód\", \"odpis aktu\", null]")
                        .bring())
                .contains("dowód, odpis aktu");
    }

    @Test
    void a_blank_of_any_kind_is_a_blank() throws Exception {
        CaseState state = translate("\"stage\": \"w\\u00a0realizacji\\u2009\", \"deadline\": \"2026-12-23\\u202f\","
                + " \"pay\": \"1\\u00a0017,50\\u00a0zł\", \"bring\": \"odpis\\u2007aktu\"");
        assertThat(state.stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(state.deadline()).contains(LocalDate.of(2026, 12, 23));
        assertThat(state.toPay()).contains(new BigDecimal("1017.50"));
        assertThat(state.bring()).contains("odpis aktu");
    }

    @Test
    void a_byte_of_another_alphabet_spoils_its_own_field_only() throws Exception {
        byte[] answer = ("{\"sign\": \"" + SIGN.value() + "\", \"stage\": \"zakonczono\", \"bring\": \"dowód\"}")
                .getBytes(Charset.forName("windows-1250"));
        Translated translated = translation.translate(
                SIGN, JsonAnswer.read(answer, AnswerFields.of(file).names()), NOW, NOW);
        assertThat(translated.state().stageAsReported()).isEqualTo("zakonczono");
        assertThat(translated.leftOut()).containsExactly("bring");
    }

    private Translated read(Map<String, String> parts) throws Exception {
        String json = parts.entrySet().stream()
                .map(part -> "\"" + part.getKey() + "\": " + part.getValue())
                .collect(Collectors.joining(", ", "{\"sign\": \"" + SIGN.value() + "\", \"stage\": \"x\", ", "}"));
        return translation.translate(
                SIGN,
                JsonAnswer.read(
                        json.getBytes(StandardCharsets.UTF_8),
                        AnswerFields.of(file).names()),
                NOW,
                NOW);
    }

    @Test
    void the_log_never_quotes_an_answer() {
        assertThatThrownBy(() -> read("{Kowalski"))
                .hasMessageNotContaining("Kowalski")
                .hasNoCause();
    }

    private CaseState translate(String fields) throws DepartmentUnavailable {
        return read("{\"sign\": \"" + SIGN.value() + "\", " + fields + "}");
    }

    private CaseState read(String answer) throws DepartmentUnavailable {
        Map<String, String> found = JsonAnswer.read(
                answer.getBytes(StandardCharsets.UTF_8), AnswerFields.of(file).names());
        return translation.translate(SIGN, found, NOW, NOW).state();
    }
}
