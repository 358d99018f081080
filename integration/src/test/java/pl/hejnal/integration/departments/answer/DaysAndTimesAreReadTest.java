package pl.hejnal.integration.departments.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysAndTimesAreReadTest {

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, 30.11.2026, 2026-11-30",
        "dd.MM.yyyy, 31.11.2026,",
        "dd.MM.yyyy, 29.02.2027,",
        "dd.MM.yyyy, 29.02.2028, 2028-02-29",
        "dd.MM.yyyy, 00.01.2027,",
        "dd.MM.yyyy, 12.13.2026,",
        "dd.MM.yyyy, 1.12.2026,",
        "d.MM.yyyy, 1.12.2026, 2026-12-01",
        "yyyy-MM-dd, 2026-12-11, 2026-12-11",
        "yyyy-MM-dd, 2026-12-11 00:00:00,",
        "uuuu-MM-dd, 2026-12-11, 2026-12-11",
        "yyyy-MM-dd, 2026-06-31,",
        "yyyy-MM-dd, 9999-12-31,",
        "yyyy-MM-dd, 1900-01-01,",
        "yyyy-MM-dd, 0001-01-01,",
        "d MMMM yyyy, 2 grudnia 2026, 2026-12-02",
        "d MMMM yyyy, 2 GRUDNIA 2026, 2026-12-02",
        "dd.MM.yy, 02.12.26, 2026-12-02",
        "dd.MM.yyyy, bezterminowo,",
        "dd.MM.yyyy, -,"
    })
    void a_day_is_one_that_the_calendar_has(String format, String told, LocalDate day) {
        assertThat(new AnswerDates(format, "").day(told).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "yyyy-MM-dd'T'HH:mm:ssXX | 2026-11-29T10:00:00+0000 | 2026-11-29T10:00:00Z",
                "yyyy-MM-dd'T'HH:mm:ssXX | 2026-11-29T10:00:00+01:00 | 2026-11-29T09:00:00Z",
                "yyyy-MM-dd'T'HH:mm:ssXXX | 2026-11-29T10:00:00-0530 | 2026-11-29T15:30:00Z",
                "yyyy-MM-dd'T'HH:mm:ssX | 2026-11-29T10:00:00+02:00 | 2026-11-29T08:00:00Z",
                "yyyy-MM-dd'T'HH:mm:ssXXX | 2026-11-29T10:00:00Z | 2026-11-29T10:00:00Z",
                "yyyy-MM-dd'T'HH:mm:ssZ | 2026-11-29T10:00:00+01 | 2026-11-29T09:00:00Z",
                "yyyy-MM-dd HH:mm:ss XXX | 2026-11-29 10:00:00 +01 | 2026-11-29T09:00:00Z",
                "yyyy-MM-dd HH:mm | 2026-11-29 10:00 | 2026-11-29T09:00:00Z",
                "yyyy-MM-dd HH:mm | 2026-07-29 10:00 | 2026-07-29T08:00:00Z",
                "yyyy-MM-dd HH:mm | 2026-11-29 10:00+00:00 | 2026-11-29T10:00:00Z",
                "dd.MM.yyyy HH:mm | 31.11.2026 10:00 | none",
                "dd.MM.yyyy HH:mm | 29.11.2026 24:00 | none",
                "dd.MM.yyyy HH:mm | 29.11.2026 10:60 | none",
                "yyyy-MM-dd'T'HH:mm:ssXX | 2026-11-29T10:00:00+25:00 | none",
                "'' | 2026-11-23T10:15:00+01:00 | 2026-11-23T09:15:00Z",
                "'' | 2026-11-23T10:15:00.123456+0100 | 2026-11-23T09:15:00.123456Z",
                "'' | 2026-11-23T10:15Z | 2026-11-23T10:15:00Z",
                "'' | 2026-11-23 10:15:00+01 | 2026-11-23T09:15:00Z",
                "'' | 2026-11-23T10:15:00 | 2026-11-23T09:15:00Z",
                "'' | 2026-11-23 | none",
                "'' | 2026-02-30T10:15:00Z | none"
            })
    void a_time_is_told_with_its_offset_however_it_is_spelt(String format, String told, Instant time) {
        assertThat(new AnswerDates("yyyy-MM-dd", format).time(told).orElse(null))
                .isEqualTo(time);
    }
}
