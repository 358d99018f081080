package pl.hejnal.reports.reasons.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.reports.reasons.domain.Trend.Direction;

class CallsRiseAndFallTest {

    /** 3 × √(130 + 100) is 45.5. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, FEW",
        "12, 2, FEW",
        "19, 0, FEW",
        "20, 0, RISING",
        "0, 20, FALLING",
        "14, 6, STEADY",
        "130, 100, STEADY",
        "150, 100, RISING",
        "100, 150, FALLING",
        "1000, 1130, STEADY",
        "1000, 1150, FALLING"
    })
    void small_numbers_and_what_chance_makes_are_not_called_rising(long calls, long earlier, Direction direction) {
        assertThat(new Trend("KM-2", calls, earlier).direction()).isEqualTo(direction);
    }

    @Test
    void what_rose_most_stands_first_then_what_fell_most_then_the_others_by_their_calls() {
        assertThat(Trend.of(
                        Map.of("up", 200L, "up-more", 900L, "down", 100L, "down-more", 10L, "same", 500L, "few", 3L),
                        Map.of("up", 100L, "up-more", 500L, "down", 200L, "down-more", 300L, "same", 500L, "gone", 2L)))
                .extracting(Trend::value)
                .containsExactly("up-more", "up", "down-more", "down", "same", "few", "gone");
    }

    @Test
    void what_nobody_called_about_earlier_has_no_percentage() {
        assertThat(new Trend("KM-2", 30, 0).change()).isEmpty();
        assertThat(new Trend("KM-2", 30, 20).change()).hasValue(0.5);
        assertThat(new Trend("KM-2", 30, 20).difference()).isEqualTo(10);
    }
}
