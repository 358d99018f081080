package pl.hejnal.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @ParameterizedTest
    @CsvSource({"anna, anna", "' Anna ', anna", "ANNA, anna", "j.kowalska-2, j.kowalska-2", "PIOTR, piotr"})
    void a_login_is_the_same_however_it_is_typed(String typed, String login) {
        assertThat(Login.of(typed)).hasToString(login);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "-anna",
                "1anna",
                "an na",
                "łukasz",
                "anna\r\nAction: Originate",
                "anna,0,,piotr",
                "anna/n",
                "PJSIP/anna",
                "../anna",
                "anna;",
                "<b>"
            })
    void what_would_mean_something_to_the_pbx_is_no_login(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Login.of(typed));
    }

    @Test
    void a_login_has_at_most_thirty_two_characters() {
        assertThat(Login.of("a".repeat(32)).value()).hasSize(32);
        assertThatIllegalArgumentException().isThrownBy(() -> Login.of("a".repeat(33)));
    }

    @Test
    void what_stands_in_old_rows_and_principals_need_not_be_a_login() {
        assertThat(Login.read("anna")).contains(new Login("anna"));
        for (String other : new String[] {null, "", "Anna", " anna", "2001", "Anna Nowak", "a".repeat(33)}) {
            assertThat(Login.read(other)).isEmpty();
        }
    }

    @Test
    void capitals_become_small_only_when_somebody_typed_them() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Login("Anna"));
    }
}
