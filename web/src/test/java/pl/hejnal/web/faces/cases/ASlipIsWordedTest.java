package pl.hejnal.web.faces.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.departments.CaseConnection;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.directory.domain.DepartmentSymbol;

class ASlipIsWordedTest {

    private static final String PAGE = "https://sprawy.example.pl/status.xhtml";

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void it_tells_the_number_to_call_and_the_page_to_open(String language) {
        SlipCard slip = slip(language, Optional.of(PAGE));
        assertThat(slip.paragraphs())
                .hasSize(4)
                .anyMatch(text -> text.contains("12 616 55 55"))
                .anyMatch(text -> text.contains(PAGE));
        assertThat(slip.sheet().paragraphs()).as("on paper as on the page").isEqualTo(slip.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void an_office_that_has_not_opened_the_page_tells_the_number_only(String language) {
        assertThat(slip(language, Optional.empty()).paragraphs()).hasSize(3).noneMatch(text -> text.contains("{0}"));
    }

    @ParameterizedTest
    @CsvSource({"pl, o każdej porze", "en, at any hour"})
    void only_a_department_that_answers_is_promised_to_answer_at_any_hour(String language, String promise) {
        assertThat(slip(language, CaseConnection.ANSWERS).paragraphs()).anyMatch(text -> text.contains(promise));
        assertThat(slip(language, CaseConnection.LETTERS).paragraphs())
                .hasSize(4)
                .noneMatch(text -> text.contains(promise));
        assertThat(slip(language, CaseConnection.NONE).paragraphs())
                .hasSize(3)
                .noneMatch(text -> text.contains(promise))
                .noneMatch(text -> text.contains(PAGE))
                .anyMatch(text -> text.contains("12 616 55 55"));
    }

    private static SlipCard slip(String language, Optional<String> site) {
        return slip(language, CaseConnection.ANSWERS, site);
    }

    private static SlipCard slip(String language, CaseConnection connection) {
        return slip(language, connection, Optional.of(PAGE));
    }

    private static SlipCard slip(String language, CaseConnection connection, Optional<String> site) {
        return SlipCard.of(
                new Slip(
                        new CaseSign("KM-I.5410.77.2026"),
                        new DepartmentSymbol("KM"),
                        PhoneCode.parse("123422440").orElseThrow(),
                        Pin.draw()),
                connection,
                Locale.forLanguageTag(language),
                "Urząd",
                "Pojazdy",
                "12 616 55 55",
                site);
    }
}
