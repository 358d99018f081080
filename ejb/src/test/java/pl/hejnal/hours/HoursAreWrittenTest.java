package pl.hejnal.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.Refusal;

class HoursAreWrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7:40-15:30 | 7:40–15:30",
                " 07.40 – 15.30 | 7:40–15:30",
                "0:00-24:00 | 0:00–24:00",
                "13:00-16:00, 8:00-12:00 | 8:00–12:00, 13:00–16:00",
                "'' | ''"
            })
    void as_people_write_them(String written, String read) {
        WeekHours week = WrittenHours.read(Map.of(DayOfWeek.MONDAY, written));
        assertThat(WrittenHours.write(week.on(DayOfWeek.MONDAY))).isEqualTo(read);
        assertThat(WrittenHours.read(Map.of(DayOfWeek.MONDAY, read))).isEqualTo(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:40",
                "15:30-7:40",
                "7:40-24:01",
                "7:60-8:00",
                "8-12",
                "8:00-12:00, 11:00-13:00",
                "8:00-8:00",
                "8:00-12:00,",
                "rano",
                "-",
                "8:00-12:00-13:00",
                "٨:00-12:00"
            })
    void what_cannot_be_read_is_refused_with_its_day(String written) {
        assertThatThrownBy(() -> WrittenHours.read(Map.of(DayOfWeek.TUESDAY, written)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters()).containsEntry("day", DayOfWeek.TUESDAY));
    }

    @Test
    void days_that_follow_one_another_are_one_row() {
        WeekHours week = WrittenHours.read(Map.of(
                DayOfWeek.MONDAY,
                "8:00-16:00",
                DayOfWeek.TUESDAY,
                "8:00-16:00",
                DayOfWeek.WEDNESDAY,
                "8:00-18:00",
                DayOfWeek.FRIDAY,
                "8:00-16:00"));
        assertThat(week.rows())
                .extracting(row -> row.first() + " " + row.last())
                .containsExactly("MONDAY TUESDAY", "WEDNESDAY WEDNESDAY", "FRIDAY FRIDAY");
        assertThat(WrittenHours.brief(week)).isEqualTo("mon-tue 8:00–16:00; wed 8:00–18:00; fri 8:00–16:00");
    }
}
