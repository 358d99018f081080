package pl.hejnal.reports.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.FiguresInMemory;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.reasons.domain.Silence;
import pl.hejnal.reports.reasons.domain.SilentCases;
import pl.hejnal.reports.reasons.domain.Trend;
import pl.hejnal.testsupport.Injected;

class AManagerAsksWhyPeopleCallTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FiguresInMemory figures = new FiguresInMemory();
    private final Cases cases = new Cases();
    private final ReasonsReport report = Injected.with(new ReasonsReport(), figures, cases);

    @Test
    void calls_of_the_period_stand_beside_those_of_the_earlier_one() {
        counted(Dimension.MATTER, "2026-11-22T23:00:00Z", "KM-2", 50);
        counted(Dimension.MATTER, "2026-11-15T23:00:00Z", "KM-2", 10);
        counted(Dimension.MATTER, "2025-11-23T23:00:00Z", "KM-2", 48);
        counted(Dimension.DEPARTMENT, "2026-11-22T23:00:00Z", "KM", 60);
        assertThat(asked(Comparison.PERIOD_BEFORE, 30).matters()).containsExactly(new Trend("KM-2", 50, 10));
        assertThat(asked(Comparison.YEAR_BEFORE, 30).matters()).containsExactly(new Trend("KM-2", 50, 48));
        assertThat(asked(Comparison.PERIOD_BEFORE, 30).departments()).containsExactly(new Trend("KM", 60, 0));
    }

    @Test
    void what_the_dialogue_itself_offers_is_no_reason_to_call() {
        counted(Dimension.MENU_OPTION, "2026-11-22T23:00:00Z", "vehicles", 50);
        counted(Dimension.MENU_OPTION, "2026-11-22T23:00:00Z", "person", 70);
        assertThat(asked(Comparison.PERIOD_BEFORE, 30).options())
                .extracting(Trend::value)
                .containsExactly("vehicles");
    }

    @Test
    void silence_is_asked_of_the_periods_days_and_of_no_longer_time_than_can_be_looked_through() {
        assertThat(asked(Comparison.PERIOD_BEFORE, 45).silence()).isPresent();
        assertThat(cases.asked).containsExactly("2026-11-22T23:00:00Z 2026-11-29T23:00:00Z 45");
        assertThat(report.of(new ReasonsQuestion(MONDAY.minusDays(91), MONDAY, Comparison.PERIOD_BEFORE, 30))
                        .silence())
                .isPresent();
        assertThat(report.of(new ReasonsQuestion(MONDAY.minusDays(92), MONDAY, Comparison.PERIOD_BEFORE, 30))
                        .silence())
                .isEmpty();
        assertThatThrownBy(() -> asked(Comparison.PERIOD_BEFORE, 0)).hasMessageContaining("report.silent-days");
    }

    private Reasons asked(Comparison with, int silentDays) {
        return report.of(new ReasonsQuestion(MONDAY, MONDAY.plusDays(6), with, silentDays));
    }

    private void counted(Dimension dimension, String day, String value, long calls) {
        figures.row(dimension, day, value, new Sums(Map.of("CALLS", calls)));
    }

    private static final class Cases implements SilentCases {

        private final List<String> asked = new ArrayList<>();

        @Override
        public List<Silence> between(Instant from, Instant until, int days) {
            asked.add(from + " " + until + " " + days);
            return List.of();
        }
    }
}
