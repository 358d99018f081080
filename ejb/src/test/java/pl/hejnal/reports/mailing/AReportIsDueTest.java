package pl.hejnal.reports.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.mailing.domain.Frequency;
import pl.hejnal.reports.mailing.domain.MailingTimes;

class AReportIsDueTest {

    @ParameterizedTest
    @CsvSource({
        // In winter the office is an hour before UTC, in summer two.
        "DAILY, 0, 07:00, 2026-11-30T05:59:59Z, 2026-11-30T06:00:00Z, 2026-11-29T06:00:00Z",
        "DAILY, 0, 07:00, 2026-11-30T06:00:00Z, 2026-12-01T06:00:00Z, 2026-11-30T06:00:00Z",
        "DAILY, 0, 00:00, 2026-11-30T22:59:00Z, 2026-11-30T23:00:00Z, 2026-11-29T23:00:00Z",
        "DAILY, 0, 23:59, 2026-12-31T23:30:00Z, 2027-01-01T22:59:00Z, 2026-12-31T22:59:00Z",
        "DAILY, 0, 07:00, 2026-07-01T04:00:00Z, 2026-07-01T05:00:00Z, 2026-06-30T05:00:00Z",
        // 2 to 3 is left out on 29 March, and comes twice on 25 October.
        "DAILY, 0, 02:30, 2026-03-29T00:45:00Z, 2026-03-29T01:30:00Z, 2026-03-28T01:30:00Z",
        "DAILY, 0, 02:30, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z, 2026-03-29T01:30:00Z",
        "DAILY, 0, 02:30, 2026-10-25T00:15:00Z, 2026-10-25T00:30:00Z, 2026-10-24T00:30:00Z",
        "DAILY, 0, 02:30, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z, 2026-10-25T00:30:00Z",
        "WEEKLY, 1, 06:30, 2026-11-30T05:00:00Z, 2026-11-30T05:30:00Z, 2026-11-23T05:30:00Z",
        "WEEKLY, 1, 06:30, 2026-11-30T05:30:00Z, 2026-12-07T05:30:00Z, 2026-11-30T05:30:00Z",
        "WEEKLY, 7, 06:30, 2026-11-30T05:30:00Z, 2026-12-06T05:30:00Z, 2026-11-29T05:30:00Z",
        "MONTHLY, 1, 08:00, 2026-11-30T12:00:00Z, 2026-12-01T07:00:00Z, 2026-11-01T07:00:00Z",
        "MONTHLY, 31, 08:00, 2026-11-30T06:59:00Z, 2026-11-30T07:00:00Z, 2026-10-31T07:00:00Z",
        "MONTHLY, 31, 08:00, 2027-01-31T12:00:00Z, 2027-02-28T07:00:00Z, 2027-01-31T07:00:00Z",
        "MONTHLY, 30, 08:00, 2028-02-29T12:00:00Z, 2028-03-30T06:00:00Z, 2028-02-29T07:00:00Z",
    })
    void it_has_a_next_time_and_a_last_one(
            Frequency frequency, int day, LocalTime time, Instant now, Instant next, Instant last) {
        MailingTimes times = new MailingTimes(frequency, day, time);
        assertThat(times.next(now)).isEqualTo(next);
        assertThat(times.last(now)).isEqualTo(last);
    }

    @Test
    void each_day_of_two_years_has_one_sending_whatever_the_clocks_do() {
        MailingTimes times = new MailingTimes(Frequency.DAILY, 0, LocalTime.of(2, 30));
        List<LocalDate> days = new ArrayList<>();
        Instant at = Instant.parse("2025-12-31T23:00:00Z");
        for (int i = 0; i < 730; i++) {
            Instant next = times.next(at);
            assertThat(times.last(next)).isEqualTo(next);
            assertThat(times.last(next.minusMillis(1))).isBefore(next);
            days.add(next.atZone(OfficeZone.ZONE).toLocalDate());
            at = next;
        }
        assertThat(days)
                .containsExactlyElementsOf(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .toList());
    }

    @Test
    void each_month_of_four_years_has_one_sending_on_its_last_day() {
        MailingTimes times = new MailingTimes(Frequency.MONTHLY, 31, LocalTime.of(7, 0));
        Instant at = Instant.parse("2025-12-31T12:00:00Z");
        for (int month = 0; month < 48; month++) {
            at = times.next(at);
            LocalDate day = at.atZone(OfficeZone.ZONE).toLocalDate();
            assertThat(day).isEqualTo(LocalDate.of(2026, 2, 1).plusMonths(month).minusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-12-01, 2026-11-30, 2026-11-30",
        "DAILY, 2026-03-30, 2026-03-29, 2026-03-29",
        "WEEKLY, 2026-11-30, 2026-11-23, 2026-11-29",
        "WEEKLY, 2026-11-29, 2026-11-16, 2026-11-22",
        "MONTHLY, 2026-12-01, 2026-11-01, 2026-11-30",
        "MONTHLY, 2028-03-30, 2028-02-01, 2028-02-29",
        "MONTHLY, 2027-01-31, 2026-12-01, 2026-12-31",
    })
    void it_tells_of_the_last_whole_day_week_or_month(
            Frequency frequency, LocalDate day, LocalDate from, LocalDate until) {
        assertThat(frequency.period().from(day)).isEqualTo(from);
        assertThat(frequency.period().until(day)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"DAILY, 1", "WEEKLY, 0", "WEEKLY, 8", "MONTHLY, 0", "MONTHLY, 32"})
    void a_day_that_there_is_none_is_refused(Frequency frequency, int day) {
        assertThatThrownBy(() -> new MailingTimes(frequency, day, LocalTime.NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mailing.day"));
    }
}
