package pl.hejnal.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSignTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB-I.123.77.2014",
                "AB-I.123.77.2014.JK",
                "KM-I.5410.77.2026",
                "AU-02-1.6730.9.2026",
                "OR-05.0057-2642/09",
                "OR-05.0057-2642/LXVI/09",
                "BR-01.0057-14/XCIX/10",
                "KM-III.5410.44.2.2026",
                "PD-01.3120.44.2.2026",
                "KM-III.5410.44.2.2026.JK",
                "AB.123.77.2014.2015",
                "B2.6220.5.2026",
                "A1c.6220.5.2026",
                "11d.6220.5.2026",
                "GKMROŚ.6220.5.2026",
                "RGiOŚ.6220.5.2.2026",
                "Or.0003.1.2026",
                "WSO-II-KP.5343.8.2026",
                "KM-B2.5410.1.2026",
                "AB-I.123.77.2014.JW2",
                "AB-I.123.77.2014.JKo",
                "RGiOŚ.7624-5/09",
                "KM.01.6730.112.2026",
                "AB.123.77.123456.2026"
            })
    void both_forms_are_printed_as_they_were_written(String sign) {
        assertThat(CaseSign.parse(sign)).contains(new CaseSign(sign));
        assertThat(new CaseSign(sign)).hasToString(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "km-i.5410.77.2026,           KM-I.5410.77.2026",
        "' KM-I . 5410 . 77 . 2026 ', KM-I.5410.77.2026",
        "KM-I 5410 77 2026,           KM-I.5410.77.2026",
        "KM–I.5410.77.2026,           KM-I.5410.77.2026",
        "KM−I.5410.77.2026,           KM-I.5410.77.2026",
        "'KM-I,5410,77,2026',         KM-I.5410.77.2026",
        "KM-I.5410.077.2026.,         KM-I.5410.77.2026",
        "ab-i.123.77.2014.jk,         AB-I.123.77.2014.JK",
        "or-05.0057 - 2642 / lxvi/09, OR-05.0057-2642/LXVI/09",
        "OR—05 0057-02642/09,         OR-05.0057-2642/09",
        "km/i/5410/77/2026,           KM-I.5410.77.2026",
        "km i 5410 77 2026,           KM-I.5410.77.2026",
        "KM-I5410.77.2026,            KM-I.5410.77.2026",
        "km-i-5410-77-2026jk,         KM-I.5410.77.2026.JK",
        "au 01 6730 112 2026,         AU-01.6730.112.2026",
        "OR-05.0057.2642.09,          OR-05.0057-2642/09",
        "or-05 0057 2642 lxvi 09,     OR-05.0057-2642/LXVI/09",
        "or-05.0057-2642-LXVI-09,     OR-05.0057-2642/LXVI/09",
        "km-iii 5410 44 2 2026,       KM-III.5410.44.2.2026",
        "KM-III/5410/44/02/2026,      KM-III.5410.44.2.2026",
        "KM-III.5410.044.02.2026,     KM-III.5410.44.2.2026",
        "a1c.6220.5.2026,             A1c.6220.5.2026",
        "11d 6220 5 2026,             11d.6220.5.2026",
        "b2.6220.5.2026.jw2,          B2.6220.5.2026.JW2",
        "gkmroś.6220.5.2026,          GKMROŚ.6220.5.2026",
        "rgioś.7624-5/iv/09,          RGIOŚ.7624-5/IV/09"
    })
    void a_sign_is_read_however_it_was_typed(String typed, String sign) {
        assertThat(CaseSign.parse(typed)).map(CaseSign::value).contains(sign);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "KM-I",
                "KM-I.5410.77",
                "KM-I.5410.77.26",
                "KM-I.5410.0.2026",
                "KM-I.5410.77.2026.J1",
                "5410.77.2026.KM",
                "OR-05.0057-2642",
                "OR-05.0057-2642/2009",
                "OR-05.0057-2642/IIII/09",
                "OR-05.0057-2642/VX/09",
                "OR-05.0057-2642//09",
                "KM-I.5410.77.2026' or '1'='1",
                "AU-016730.112.2026",
                "KM I 5410 77 26",
                "KM..I.5410.77.2026",
                "KM-I.5410.77.VI.2026"
            })
    void what_is_no_sign_is_not_read(String typed) {
        assertThat(CaseSign.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KM-III.5410.77.2026\u00a0",
                "\ufeffKM-III.5410.77.2026",
                "KM-III.\u200b5410.77.2026",
                "KM\u00adIII.5410.77.2026",
                "KM-III\u00a05410\u202f77\u20092026",
                "\u2007KM-III.\u00a05410.77.2026"
            })
    void a_blank_is_a_blank_whichever_it_is(String typed) {
        assertThat(CaseSign.parse(typed)).map(CaseSign::value).contains("KM-III.5410.77.2026");
    }

    /** One is a section AB-123 of the office, the other a case that belongs to a group. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab-123-5410-77-2026",
                "ab 123 5410 77 2026",
                "KM I 5410 123 77 2026",
                "5410 44 2 2026",
                "5410.44.2.2026",
                "11.6220.5.2026",
                "KM-III.5410.44.2.3.2026",
                "KM-III.5410.44.0.2026"
            })
    void where_two_signs_or_none_may_be_meant_none_is_read(String typed) {
        assertThat(CaseSign.parse(typed)).isEmpty();
    }

    @Test
    void capitals_and_small_letters_make_no_two_cases() {
        CaseSign written = new CaseSign("RGiOŚ.6220.5.2026");
        assertThat(CaseSign.parse("rgioś.6220.5.2026").orElseThrow().isSameCaseAs(written))
                .isTrue();
        assertThat(CaseSign.parse("RGIOŚ.6220.5.2026.JK").orElseThrow().isSameCaseAs(written))
                .isTrue();
        assertThat(written.withoutInitials()).isEqualTo("RGIOŚ.6220.5.2026");
        assertThat(new CaseSign("RGiOŚ.6220.5.2026.JKo").bare()).isEqualTo(written);
        assertThat(written.isOfDepartment("RGIOŚ")).isTrue();
        assertThat(new CaseSign("KM-III.5410.44.2.2026").isSameCaseAs(new CaseSign("KM-III.5410.44.2026")))
                .isFalse();
    }

    @Test
    void a_sign_of_endless_length_is_not_even_looked_at() {
        assertThat(CaseSign.parse("KM-I.5410.77.2026" + " ".repeat(1_000))).isEmpty();
    }

    @Test
    void only_a_printed_sign_can_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseSign("km-i.5410.77.2026"));
    }

    @Test
    void initials_say_who_works_on_a_case_not_which_case_it_is() {
        CaseSign sign = new CaseSign("AB-I.123.77.2014");
        assertThat(sign.isSameCaseAs(new CaseSign("AB-I.123.77.2014.JK"))).isTrue();
        assertThat(new CaseSign("AB-I.123.77.2014.ŁŚ").isSameCaseAs(new CaseSign("AB-I.123.77.2014.JK")))
                .isTrue();
        assertThat(sign.isSameCaseAs(new CaseSign("AB-I.123.78.2014"))).isFalse();
        assertThat(new CaseSign("OR-05.0057-2642/LXVI/09").isSameCaseAs(new CaseSign("OR-05.0057-2642/09")))
                .isFalse();
    }

    @Test
    void signs_stand_in_the_order_of_a_register_year_by_year_and_number_by_number() {
        assertThat(Stream.of(
                                "KM-I.5410.100.2026",
                                "KM-I.5410.77.2026",
                                "AB-I.123.1.2026",
                                "KM-I.5410.9.2026",
                                "OR-05.0057-2642/09",
                                "OR-05.0057-1/99",
                                "KM-I.5410.77.2014",
                                "KM-I.5410.77.10.2026",
                                "KM-I.5410.77.9.2026")
                        .map(CaseSign::new)
                        .sorted()
                        .map(CaseSign::value))
                .containsExactly(
                        "OR-05.0057-1/99",
                        "OR-05.0057-2642/09",
                        "KM-I.5410.77.2014",
                        "AB-I.123.1.2026",
                        "KM-I.5410.9.2026",
                        "KM-I.5410.77.2026",
                        "KM-I.5410.77.9.2026",
                        "KM-I.5410.77.10.2026",
                        "KM-I.5410.100.2026");
    }
}
