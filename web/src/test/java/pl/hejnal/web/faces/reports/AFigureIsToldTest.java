package pl.hejnal.web.faces.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.staffing.domain.StaffingFigure;

class AFigureIsToldTest {

    private final FigureText polish = new FigureText(Locale.forLanguageTag("pl"), "p.p.");

    @ParameterizedTest
    @CsvSource({
        "CALLS, 120, 100, +20 %",
        "CALLS, 80, 100, −20 %",
        "CALLS, 100, 100, 0 %",
        "CALLS, 5, 0, —",
        "SERVICE_LEVEL, 0.812, 0.79, '+2,2 p.p.'",
        "SERVICE_LEVEL, 0.79, 0.812, '−2,2 p.p.'",
        "ASA, 25, 31, −6 s",
        "SURVEY, 4.5, 4.2, '+0,3'"
    })
    void a_change_is_told_in_the_figures_own_unit(Metric metric, double now, double earlier, String told) {
        assertThat(polish.change(metric, OptionalDouble.of(now), OptionalDouble.of(earlier)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"FORECAST, 106.68, '106,7'", "CLERKS, 14, 14", "EXPECTED_LEVEL, 0.888, 89 %", "EXPECTED_ASA, 7.836, 8 s"
    })
    void what_is_planned_is_told_in_its_own_unit(StaffingFigure figure, double value, String told) {
        assertThat(polish.of(figure, OptionalDouble.of(value))).isEqualTo(told);
        assertThat(polish.of(figure, OptionalDouble.empty())).isEqualTo("—");
    }

    @Test
    void against_nothing_there_is_no_change() {
        assertThat(polish.change(Metric.ASA, OptionalDouble.of(3), OptionalDouble.empty()))
                .isEqualTo("—");
        assertThat(polish.of(Metric.ASA, OptionalDouble.empty())).isEqualTo("—");
    }
}
