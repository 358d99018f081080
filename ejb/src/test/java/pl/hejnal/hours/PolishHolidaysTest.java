package pl.hejnal.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolishHolidaysTest {

    private final PolishHolidays holidays = new PolishHolidays();

    @Test
    void a_year_has_the_fourteen_days_of_the_act() {
        assertThat(holidays.days(2026))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-03",
                        "2026-05-24",
                        "2026-06-04",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-24",
                        "2026-12-25",
                        "2026-12-26");
        assertThat(holidays.days(2024))
                .doesNotContain(LocalDate.of(2024, 12, 24))
                .hasSize(13);
    }

    @Test
    void each_has_a_key_by_which_a_screen_finds_its_name() {
        assertThat(holidays.key(LocalDate.of(2026, 12, 24))).isEqualTo("CHRISTMAS_EVE");
        assertThat(holidays.key(LocalDate.of(2026, 12, 23))).isEmpty();
    }
}
