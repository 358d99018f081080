package pl.hejnal.speech.rules.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:00 | midnight
            00:05 | twelve oh five at night
            03:59 | three fifty-nine at night
            04:00 | four in the morning
            08:30 | eight thirty in the morning
            11:59 | eleven fifty-nine in the morning
            12:00 | noon
            12:01 | twelve oh one in the afternoon
            15:30 | three thirty in the afternoon
            18:00 | six in the evening
            22:00 | ten at night
            23:59 | eleven fifty-nine at night
            """)
    void a_time_is_told_by_the_clock_of_twelve_hours(LocalTime time, String spoken) {
        assertThat(Calendar.time(time)).isEqualTo(spoken);
    }

    @Test
    void no_two_minutes_of_a_day_sound_alike() {
        assertThat(IntStream.range(0, 24 * 60)
                        .mapToObj(minute -> Calendar.time(LocalTime.MIDNIGHT.plusMinutes(minute)))
                        .distinct())
                .hasSize(24 * 60);
    }

    /** Every day of two hundred years, leap days among them, is said, and no two alike. */
    @Test
    void no_two_days_sound_alike() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        int days = (int) first.until(LocalDate.of(2101, 1, 1), ChronoUnit.DAYS);
        assertThat(IntStream.range(0, days)
                        .mapToObj(first::plusDays)
                        .map(Calendar::date)
                        .distinct())
                .hasSize(days)
                .allMatch(spoken -> spoken.matches("[A-Za-z, -]+"))
                .contains(
                        "the twenty-ninth of February, two thousand",
                        "the twenty-ninth of February, twenty twenty-eight");
    }

    @Test
    void a_month_is_named_with_its_year() {
        assertThat(Calendar.inMonth(YearMonth.of(2026, 9))).isEqualTo("in September twenty twenty-six");
    }
}
