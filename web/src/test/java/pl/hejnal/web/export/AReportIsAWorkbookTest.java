package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.web.export.ReadWorkbook.number;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;

class AReportIsAWorkbookTest {

    private static final Sums SUMS = Sums.of(Map.of(
            Measure.CALLS,
            12_345L,
            Measure.ANSWERED,
            2L,
            Measure.WAIT_ANSWERED_MS,
            25_001L,
            Measure.TALK_MS,
            5_400_000L));
    private static final ReportTable TABLE = new ReportTable(
            List.of(Metric.CALLS, Metric.ASA, Metric.SERVICE_LEVEL, Metric.TALK),
            List.of(new Line(Optional.of(Instant.parse("2026-11-23T07:30:00Z")), "=1+1", SUMS)),
            SUMS);

    @TempDir
    private Path directory;

    @Test
    void figures_are_figures_and_words_are_words() throws Exception {
        ReadWorkbook book = ReadWorkbook.of(TABLE, directory);
        Map<String, Element> cells = book.cells(1);
        assertThat(book.text(cells.get("A1"))).isEqualTo("Czas");
        assertThat(book.text(cells.get("C1"))).isEqualTo("CALLS");
        // 46349 is 23 November 2026 in the days that spreadsheets count; half past eight by the office's clock.
        assertThat(number(cells.get("A2"))).isEqualTo(46_349 + 8.5 / 24, within());
        assertThat(book.text(cells.get("B2"))).isEqualTo("=1+1");
        assertThat(cells.get("B2").getElementsByTagName("f").getLength()).isZero();
        assertThat(number(cells.get("C2"))).isEqualTo(12_345);
        assertThat(number(cells.get("D2"))).isEqualTo(12.5005);
        assertThat(cells.get("E2")).as("what cannot be told").isNull();
        assertThat(number(cells.get("F2"))).as("1:30:00").isEqualTo(1.5 / 24, within());
        assertThat(book.text(cells.get("A3"))).isEqualTo("Razem");
        assertThat(number(cells.get("C3"))).isEqualTo(12_345);
    }

    @Test
    void the_second_sheet_tells_how_each_figure_is_reckoned() throws Exception {
        ReadWorkbook book = ReadWorkbook.of(TABLE, directory);
        Map<String, Element> cells = book.cells(2);
        assertThat(book.text(cells.get("A2"))).isEqualTo("ASA");
        assertThat(book.text(cells.get("B2"))).isEqualTo("formula of ASA");
        assertThat(book.part("xl/workbook.xml")).contains("name=\"Zestawienie\"", "name=\"Jak to liczymy\"");
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
