package pl.hejnal.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    /** Computed with Python's hashlib.pbkdf2_hmac, salt 00 01 … 0f: another hand than ours. */
    private static final String OF_ONE_THOUSAND_ROUNDS =
            "pbkdf2$1000$AAECAwQFBgcICQoLDA0ODw==$Y25H0pr8jPNtRD8P0k6hJgmJIhA0Ds5htrknP25c/mg=";

    private final SecureRandom random = new SecureRandom();

    @Test
    void only_the_right_password_matches() {
        PasswordHash hash = PasswordHash.of("zażółć gęślą", random);
        assertThat(hash.matches("zażółć gęślą")).isTrue();
        assertThat(hash.matches("zazolc gesla")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void the_same_password_is_kept_differently_each_time_and_never_told() {
        assertThat(PasswordHash.of("anna-demo", random).text())
                .isNotEqualTo(PasswordHash.of("anna-demo", random).text());
        assertThat(PasswordHash.of("anna-demo", random)).hasToString("PasswordHash");
    }

    @Test
    void nobodys_hash_matches_nothing() {
        assertThat(PasswordHash.NOBODYS.matches("")).isFalse();
        assertThat(PasswordHash.NOBODYS.matches("AAAA")).isFalse();
    }

    @Test
    void a_hash_of_fewer_rounds_from_earlier_years_still_opens() {
        assertThat(new PasswordHash(OF_ONE_THOUSAND_ROUNDS).matches("anna-demo"))
                .isTrue();
        assertThat(new PasswordHash(OF_ONE_THOUSAND_ROUNDS).matches("anna-dem0"))
                .isFalse();
    }

    @Test
    void checking_against_nobody_costs_as_many_rounds_as_checking_against_somebody() {
        assertThat(rounds(PasswordHash.NOBODYS))
                .isEqualTo(rounds(PasswordHash.of("anna-demo", random)))
                .isGreaterThanOrEqualTo(600_000);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "anna-demo",
                "pbkdf2$0$AAAAAAAAAAAAAAAAAAAAAA==$AAAA",
                "pbkdf2$600000$AAAA$AAAA",
                "pbkdf2$600000$AAAAAAAAAAAAAAAAAAAAAA==$",
                "pbkdf2$600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAA$AAAA"
            })
    void a_text_that_is_no_hash_is_never_kept(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordHash(text));
    }

    private static int rounds(PasswordHash hash) {
        return Integer.parseInt(hash.text().split("\\$")[1]);
    }
}
