package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.export.sheets.ReportSheet;

/** Whatever was counted, a report's files have the values of its lines. */
class AReportsFilesSayTheSameTest {

    private static final int HISTORIES = 20;
    /** A table of text has four decimals. */
    private static final double WRITTEN = 0.000_05 + 1e-9;

    private static final double SECONDS_A_DAY = 86_400;
    private static final Instant FIRST = Instant.parse("2026-10-24T22:00:00Z");
    private static final List<String> NAMES = List.of("office", "=1+1", "-1", "Zażółć; \"gęślą\", jaźń\n", "");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void in_both_dialects_of_text_and_as_a_workbook(Report report) throws Exception {
        for (int seed = 0; seed < HISTORIES; seed++) {
            ReportTable table = table(report, new Random(seed));
            assertText(table, CsvForm.STANDARD, ',');
            assertText(table, CsvForm.SPREADSHEET, ';');
            assertWorkbook(table);
        }
    }

    private static ReportTable table(Report report, Random random) {
        List<Line> lines = new ArrayList<>();
        Sums total = Sums.NONE;
        for (int i = random.nextInt(6); i > 0; i--) {
            Map<String, Long> counts = new HashMap<>();
            for (String name : report.names()) {
                // Many names are nothing, as in a quarter of an hour; some are a month's.
                counts.put(name, random.nextBoolean() ? 0L : random.nextLong(1L << random.nextInt(1, 30)));
            }
            Sums sums = new Sums(counts);
            total = total.plus(sums);
            lines.add(new Line(
                    Optional.of(FIRST.plus(Duration.ofHours(lines.size()))).filter(start -> random.nextInt(5) > 0),
                    report.dimension() == Dimension.ALL ? "" : NAMES.get(random.nextInt(NAMES.size())),
                    sums));
        }
        return new ReportTable(report.columns(), lines, total);
    }

    private static void assertText(ReportTable table, CsvForm form, char separator) {
        String text = new ReportSheet(table, Targets.USUAL).csv(form, Metric::name, "time", "value");
        List<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.replaceFirst("^\uFEFF", "")).stream()
                        .toList();
        assertThat(records).hasSize(1 + table.lines().size());
        assertThat(records.getFirst().getFields().subList(2, 2 + table.columns().size()))
                .isEqualTo(table.columns().stream().map(Metric::name).toList());
        for (int i = 0; i < table.lines().size(); i++) {
            Line line = table.lines().get(i);
            List<String> cells = records.get(i + 1).getFields();
            assertThat(cells.get(1).replaceFirst("^'(?=[=+\\-@])", "")).isEqualTo(line.value());
            for (int column = 0; column < table.columns().size(); column++) {
                OptionalDouble value = table.columns().get(column).of(line.sums(), Targets.USUAL);
                String cell = cells.get(column + 2);
                if (value.isEmpty()) {
                    assertThat(cell).isEmpty();
                } else {
                    assertThat(Double.parseDouble(cell.replace(',', '.')))
                            .as(table.columns().get(column).name())
                            .isCloseTo(
                                    value.getAsDouble(),
                                    within(tolerance(table.columns().get(column))));
                }
            }
        }
    }

    /** Calls are whole; a part of one can only be reckoned, between two limits of a bucket. */
    private static double tolerance(Metric column) {
        return column.unit() == Metric.Unit.COUNT ? 0.5 : WRITTEN;
    }

    private void assertWorkbook(ReportTable table) throws Exception {
        ReadWorkbook book = ReadWorkbook.of(table, directory);
        Map<String, Element> cells = book.cells(1);
        List<String> texts = book.texts();
        List<Sums> rows = new ArrayList<>(table.lines().stream().map(Line::sums).toList());
        rows.add(table.total());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                Metric metric = table.columns().get(column);
                OptionalDouble value = metric.of(rows.get(row), Targets.USUAL);
                Element cell = cells.get((char) ('C' + column) + Integer.toString(row + 2));
                if (value.isEmpty()) {
                    assertThat(cell).as(metric + " cannot be told").isNull();
                } else {
                    double told = metric.unit() == Metric.Unit.DURATION
                            ? value.getAsDouble() / SECONDS_A_DAY
                            : value.getAsDouble();
                    assertThat(ReadWorkbook.number(cell))
                            .as(metric.name())
                            .isCloseTo(told, within(Math.abs(told) * 1e-9));
                }
            }
        }
        table.lines().stream()
                .map(Line::value)
                .filter(name -> !name.isEmpty())
                .forEach(name -> assertThat(texts).contains(name));
        assertThat(cells.values())
                .allSatisfy(cell -> assertThat(cell.getElementsByTagName("f").getLength())
                        .as("formulas")
                        .isZero());
    }
}
