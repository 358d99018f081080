package pl.hejnal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;

class EnrolUserTest {

    @Test
    void a_login_is_kept_as_it_will_be_compared_at_sign_in() {
        assertThat(anna("anna-demo", Set.of(Roles.CLERK)).login()).isEqualTo(new Login("anna"));
    }

    @Test
    void a_password_is_not_in_what_a_log_would_show() {
        assertThat(anna("anna-demo", Set.of(Roles.CLERK)).toString())
                .doesNotContain("anna-demo")
                .contains("anna");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "seven77")
    void a_password_below_eight_characters_is_none(String password) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anna(password, Set.of(Roles.CLERK)))
                .withMessageContaining("8 to 200");
    }

    @Test
    void a_password_that_sign_in_would_not_read_is_none() {
        assertThat(anna("p".repeat(200), Set.of(Roles.CLERK)).password()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> anna("p".repeat(201), Set.of(Roles.CLERK)));
    }

    @Test
    void an_account_without_a_role_would_open_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> anna("anna-demo", Set.of()));
    }

    private static EnrolUser anna(String password, Set<String> roles) {
        return new EnrolUser(Login.of(" Anna "), "Anna Kowalska", roles, Language.PL, password, true);
    }
}
