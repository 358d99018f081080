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
        "48126165555, +48126165555", "0126001132, +48126001132", "+480126001132, +48126001132",
        "'+48\u00a012\u00a0616 55 55', +48126165555", "493012345678, +493012345678", "00480126001132, +48126001132"
    })
    void a_number_is_kept_in_international_form_however_it_came(String raw, String e164) {
        assertThat(CallerNumber.of(raw).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "4321", "601", "19115", "61655", "0801", "6165555"})
    void a_short_number_stays_as_it_was_dialled_and_tells_nobody_from_others(String raw) {
        assertThat(CallerNumber.of(raw).e164()).isEqualTo(raw);
        assertThat(CallerNumber.of(raw).identifies()).isFalse();
    }

    /** Two strangers who share it would be offered each other's ticket. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000",
                "000000000",
                "+00000000",
                "00000000000000",
                "0",
                "+0126001132",
                "0000126001132",
                "111111111",
                "9999999999",
                "+48000000000",
                "+48999999999",
                "012600113",
                "0012",
                "+4812616555",
                "+112",
                "+4321",
                "266696687",
                "7378742833",
                "86282452253",
                "01260011321",
                "+999123456789",
                "210123456789",
                "+1900555123",
                "+1212555012345"
            })
    void what_exchanges_send_for_no_number_is_none(String raw) {
        assertThat(CallerNumber.of(raw)).isEqualTo(CallerNumber.WITHHELD);
        assertThat(CallerNumber.of(raw).identifies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+4321", "+00000000", "+0126001132", "+112", "+48000000000"})
    void what_was_kept_as_a_number_before_identifies_nobody_either(String kept) {
        assertThat(new CallerNumber(kept).identifies()).isFalse();
    }

    @Test
    void a_whole_number_identifies() {
        assertThat(CallerNumber.of("126001122").identifies()).isTrue();
        assertThat(CallerNumber.of("+493012345678").identifies()).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "anonymous",
                "12",
                "1234567890123456",
                "601\r\nAction: Originate",
                "601\u0000234567",
                "=cmd()",
                "<b>601234567</b>",
                "\u202e765432106",
                "+",
                "60+1234567"
            })
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

    @ParameterizedTest
    @CsvSource({
        "+493012345678,+49 30 12345678",
        "+12125550123,+1 212-555-0123",
        "+380441234567,+380 44 123 4567",
        "19115,19115"
    })
    void a_number_from_abroad_is_shown_as_its_own_country_writes_it(String raw, String shown) {
        assertThat(CallerNumber.of(raw)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999123456789", "+4321", "+480126001132"})
    void what_was_kept_as_a_number_before_is_shown_as_it_was_kept(String kept) {
        assertThat(new CallerNumber(kept)).hasToString(kept);
    }
}
