package pl.hejnal.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.kernel.Language;

class TryDelayTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1", "4, 2", "5, 4", "10, 128", "13, 900", "1000, 900"})
    void tries_wait_longer_and_longer_and_never_more_than_a_quarter_of_an_hour(int failures, long seconds) {
        assertThat(TryDelay.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        OfficeUser user = new OfficeUser("anna", "Anna", Set.of("clerk"), Language.PL, PasswordHash.NOBODYS, true);
        for (int i = 0; i < 4; i++) {
            user.failed(now);
        }
        assertThat(user.isBlocked(now.plusSeconds(1))).isTrue();
        assertThat(user.isBlocked(now.plusSeconds(2))).isFalse();
        user.succeeded();
        user.failed(now);
        assertThat(user.isBlocked(now)).isFalse();
    }
}
