package pl.hejnal.cases.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TryLimitTest {

    @ParameterizedTest
    @CsvSource({
        "CASE, 0, 0",
        "CASE, 2, 0",
        "CASE, 3, 10",
        "CASE, 4, 20",
        "CASE, 5, 40",
        "CASE, 9, 640",
        "CASE, 10, 900",
        "CASE, 2147483647, 900",
        "CALLER, 5, 0",
        "CALLER, 6, 10",
        "CALLER, 12, 640",
        "CALLER, 13, 900",
        "OFFICE, 999, 0",
        "OFFICE, 1000, 10",
        "OFFICE, 1500, 20",
        "OFFICE, 4500, 900",
        "OFFICE, 1000000, 900"
    })
    void the_wait_doubles_and_never_passes_a_quarter_of_an_hour(AttemptLimit limit, int failures, long seconds) {
        assertThat(limit.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_failure_is_forgotten_after_a_day() {
        Instant failed = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(AttemptLimit.isForgotten(failed, failed.plus(Duration.ofDays(1))))
                .isFalse();
        assertThat(AttemptLimit.isForgotten(
                        failed, failed.plus(Duration.ofDays(1)).plusMillis(1)))
                .isTrue();
    }
}
