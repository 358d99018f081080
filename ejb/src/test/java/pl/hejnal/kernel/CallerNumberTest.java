package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNumberTest {

    @ParameterizedTest
    @CsvSource({
        "126165555, +48126165555", "+48 12 616 55 55, +48126165555", "0048126165555, +48126165555",
        "(12) 616-55-55, +48126165555", "+493012345678, +493012345678", "00493012345678, +493012345678",
        "112, +112", "48126165555, +48126165555"
    })
    void a_number_is_kept_in_international_form_however_it_came(String raw, String e164) {
        assertThat(CallerNumber.of(raw).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"anonymous", "12", "1234567890123456", "601\r\nAction: Originate", "601\u0000234567", "=cmd()",
        "<b>601234567</b>", "\u202e765432106", "+", "60+1234567"})
    void what_is_no_number_counts_as_withheld_and_never_fails(String raw) {
        assertThat(CallerNumber.of(raw).isWithheld()).isTrue();
    }

    @Test
    void ten_thousand_characters_are_no_number() {
        assertThat(CallerNumber.of("1".repeat(10_000)).isWithheld()).isTrue();
    }

    @Test
    void a_polish_number_is_shown_in_groups() {
        assertThat(CallerNumber.of("126001122")).hasToString("+48 126 001 122");
    }
}
