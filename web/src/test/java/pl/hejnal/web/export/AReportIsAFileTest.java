package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.export.sheets.ReportSheet;

class AReportIsAFileTest {

    private static final Sums SUMS =
            Sums.of(Map.of(Measure.CALLS, 12_345L, Measure.ANSWERED, 2L, Measure.WAIT_ANSWERED_MS, 25_001L));
    private static final ReportTable TABLE = new ReportTable(
            List.of(Metric.CALLS, Metric.ASA, Metric.SERVICE_LEVEL),
            List.of(
                    new Line(Optional.of(Instant.parse("2026-10-25T00:30:00Z")), "office", SUMS),
                    new Line(Optional.of(Instant.parse("2026-10-25T01:30:00Z")), "=1+1", SUMS)),
            SUMS);

    @Test
    void programs_get_points_and_codes() {
        assertThat(file(CsvForm.STANDARD))
                .isEqualTo("start,value,CALLS,ASA,SERVICE_LEVEL\r\n2026-10-25T02:30+02:00,office,12345,12.5005,\r\n"
                        + "2026-10-25T02:30+01:00,'=1+1,12345,12.5005,\r\n");
    }

    @Test
    void a_polish_spreadsheet_gets_semicolons_and_decimal_commas() {
        assertThat(file(CsvForm.SPREADSHEET))
                .startsWith(
                        "\uFEFFstart;value;CALLS;ASA;SERVICE_LEVEL\r\n2026-10-25T02:30+02:00;office;12345;12,5005;\r\n");
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 1", "0.5, 4, '0,5'", "-0.25, 4, '-0,25'", "0, 4, 0", "1234567.8, 0, 1234568", "100, 4, 100"})
    void a_number_has_no_zeros_behind_it(double value, int decimals, String text) {
        assertThat(CsvForm.SPREADSHEET.number(value, decimals)).isEqualTo(text);
    }

    private static String file(CsvForm form) {
        return new ReportSheet(TABLE, Targets.USUAL).csv(form, Metric::name, "start", "value");
    }
}
