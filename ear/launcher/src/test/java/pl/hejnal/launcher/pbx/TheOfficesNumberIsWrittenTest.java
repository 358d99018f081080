package pl.hejnal.launcher.pbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheOfficesNumberIsWrittenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"126165555", "+48126165555", "48126165555", "0048126165555", "+48 12 616 55 55", "12-616-55-55"})
    void however_it_is_configured_it_is_answered_in_every_form_under_one_number(String configured) {
        assertThat(PbxFiles.numbers(List.of(configured)).lines())
                .containsExactlyInAnyOrder(
                        line("126165555", "126165555"),
                        line("+48126165555", "126165555"),
                        line("48126165555", "126165555"),
                        line("0048126165555", "126165555"),
                        line("0126165555", "126165555"));
    }

    @Test
    void a_short_number_and_one_of_another_country_have_their_forms_too() {
        assertThat(PbxFiles.numbers(List.of("19115")).lines())
                .containsExactlyInAnyOrder(
                        line("19115", "19115"),
                        line("+4819115", "19115"),
                        line("4819115", "19115"),
                        line("004819115", "19115"));
        assertThat(PbxFiles.numbers(List.of("+420123456789")).lines())
                .containsExactlyInAnyOrder(
                        line("420123456789", "420123456789"),
                        line("+420123456789", "420123456789"),
                        line("00420123456789", "420123456789"));
    }

    @Test
    void a_number_of_one_s_own_is_never_another_one_in_another_form() {
        assertThat(PbxFiles.numbers(List.of("12345678", "4812345678")).lines())
                .contains(line("4812345678", "4812345678"), line("12345678", "12345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "+", "++48126165555", "126165555;x", "126165555,1,Dial(x)", "1234567890123456", "office"
            })
    void what_is_no_number_is_refused(String configured) {
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeNumber.of(configured));
    }

    private static String line(String form, String number) {
        return "exten => " + form + ",1,Goto(hejnal-arrived," + number + ",1)";
    }
}
