package pl.hejnal.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInLimitTest {

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT, 0, 0",
        "ACCOUNT, 2, 0",
        "ACCOUNT, 3, 1",
        "ACCOUNT, 5, 4",
        "ACCOUNT, 10, 128",
        "ACCOUNT, 13, 900",
        "ACCOUNT, 1000, 900",
        "ADDRESS, 19, 0",
        "ADDRESS, 20, 1",
        "ADDRESS, 1000, 900"
    })
    void tries_wait_longer_and_longer_and_never_more_than_a_quarter_of_an_hour(
            SignInLimit limit, int failures, long seconds) {
        assertThat(limit.after(failures)).hasSeconds(seconds);
    }
}
