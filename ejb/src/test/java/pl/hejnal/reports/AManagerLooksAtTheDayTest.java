package pl.hejnal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.reports.domain.SumsFixture.sums;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.reports.domain.DaySums;
import pl.hejnal.reports.domain.OfficeDay;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AManagerLooksAtTheDayTest {

    /** Three offered, two answered, one of them in time after 8 s; one settled in the menu. */
    private static final Sums QUARTER = sums(3, 2, 1, 40_000, 90_500, 1, 2, 1);

    private final Kept kept = new Kept();

    @Test
    void before_the_first_call_everything_is_nothing() {
        assertThat(today("2026-11-23T06:00:00Z")).isEqualTo(new Today(Sums.NONE, 0, List.of(), List.of()));
    }

    @Test
    void the_days_figures_are_those_of_all_its_quarters() {
        kept.quarter("2026-11-23T08:00:00Z", QUARTER);
        kept.quarter("2026-11-23T12:45:00Z", QUARTER);
        assertThat(today("2026-11-23T13:00:00Z").sums()).isEqualTo(sums(6, 4, 2, 80_000, 181_000, 2, 4, 2));
    }

    @Test
    void quarters_stand_under_the_hour_that_the_offices_clock_showed() {
        kept.quarter("2026-11-23T08:00:00Z", QUARTER);
        kept.quarter("2026-11-23T08:45:00Z", QUARTER);
        kept.quarter("2026-11-23T09:00:00Z", QUARTER);
        assertThat(today("2026-11-23T13:00:00Z").hours())
                .containsExactly(new HourRow(9, 6, 4, 2, 2), new HourRow(10, 3, 2, 1, 1));
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_is_one_row_and_loses_no_call() {
        kept.quarter("2026-10-25T00:30:00Z", QUARTER);
        kept.quarter("2026-10-25T01:30:00Z", QUARTER);
        assertThat(today("2026-10-25T12:00:00Z").hours()).containsExactly(new HourRow(2, 6, 4, 2, 2));
    }

    @Test
    void yesterdays_last_quarter_is_not_todays() {
        kept.quarter("2026-11-22T22:45:00Z", QUARTER);
        kept.quarter("2026-11-22T23:00:00Z", QUARTER);
        assertThat(today("2026-11-23T13:00:00Z").sums()).isEqualTo(QUARTER);
    }

    @Test
    void a_clerks_talk_is_told_in_whole_seconds_and_calls_in_progress_stand_aside() {
        kept.clerks.add(new DaySums.OfClerk("anna", 2, 90_999));
        kept.inProgress = 4;
        Today today = today("2026-11-23T13:00:00Z");
        assertThat(today.clerks()).containsExactly(new ClerkRow("anna", 2, 90));
        assertThat(today.inProgress()).isEqualTo(4);
        assertThat(today.sums()).isEqualTo(Sums.NONE);
    }

    private Today today(String now) {
        return Injected.with(new TodayReport(), kept, new SettableClock(now)).today();
    }

    /** Sums as {@code calls} would have kept them. */
    private static final class Kept implements DaySums {

        private final List<Quarter> quarters = new ArrayList<>();
        private final List<OfClerk> clerks = new ArrayList<>();
        private long inProgress;

        void quarter(String start, Sums sums) {
            quarters.add(new Quarter(Instant.parse(start), sums));
        }

        @Override
        public List<Quarter> quarters(OfficeDay day) {
            return quarters.stream()
                    .filter(quarter -> !quarter.start().isBefore(day.from())
                            && quarter.start().isBefore(day.until()))
                    .toList();
        }

        @Override
        public List<OfClerk> clerks(OfficeDay day) {
            return List.copyOf(clerks);
        }

        @Override
        public long inProgress(OfficeDay day) {
            return inProgress;
        }
    }
}
