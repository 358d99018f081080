package pl.hejnal.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

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
        assertThat(PasswordHash.of("anna-demo", random).text()).isNotEqualTo(PasswordHash.of("anna-demo", random).text());
        assertThat(PasswordHash.of("anna-demo", random)).hasToString("PasswordHash");
    }

    @Test
    void nobodys_hash_matches_nothing() {
        assertThat(PasswordHash.NOBODYS.matches("")).isFalse();
        assertThat(PasswordHash.NOBODYS.matches("AAAA")).isFalse();
    }
}
