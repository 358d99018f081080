package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;

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

    private final Map<String, byte[]> parts = new TreeMap<>();

    @TempDir
    private Path directory;

    @Test
    void figures_are_figures_and_words_are_words() throws Exception {
        write();
        Map<String, Element> cells = cells("xl/worksheets/sheet1.xml");
        assertThat(text(cells.get("A1"))).isEqualTo("Czas");
        assertThat(text(cells.get("C1"))).isEqualTo("CALLS");
        // 46349 is 23 November 2026 in the days that spreadsheets count; half past eight by the office's clock.
        assertThat(Double.parseDouble(value(cells.get("A2")))).isEqualTo(46_349 + 8.5 / 24, within());
        assertThat(text(cells.get("B2"))).isEqualTo("=1+1");
        assertThat(cells.get("B2").getElementsByTagName("f").getLength()).isZero();
        assertThat(Double.parseDouble(value(cells.get("C2")))).isEqualTo(12_345);
        assertThat(Double.parseDouble(value(cells.get("D2")))).isEqualTo(12.5005);
        assertThat(cells.get("E2")).as("what cannot be told").isNull();
        assertThat(Double.parseDouble(value(cells.get("F2")))).as("1:30:00").isEqualTo(1.5 / 24, within());
        assertThat(text(cells.get("A3"))).isEqualTo("Razem");
        assertThat(Double.parseDouble(value(cells.get("C3")))).isEqualTo(12_345);
    }

    @Test
    void the_second_sheet_tells_how_each_figure_is_reckoned() throws Exception {
        write();
        Map<String, Element> cells = cells("xl/worksheets/sheet2.xml");
        assertThat(text(cells.get("A2"))).isEqualTo("ASA");
        assertThat(text(cells.get("B2"))).isEqualTo("formula of ASA");
        assertThat(new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8))
                .contains("name=\"Zestawienie\"", "name=\"Jak to liczymy\"");
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    private void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWorkbook(
                        TABLE,
                        Targets.USUAL,
                        new ReportWorkbook.Headings("Zestawienie", "Jak to liczymy", "Czas", "Kolejka", "Razem"))
                .write(out, Metric::name, metric -> "formula of " + metric, value -> value);
        Path file = Files.write(directory.resolve("report.xlsx"), out.toByteArray());
        // As spreadsheets read it, by the list at its end.
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
    }

    private Map<String, Element> cells(String part) throws Exception {
        Map<String, Element> cells = new TreeMap<>();
        NodeList found = document(part).getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            cells.put(cell.getAttribute("r"), cell);
        }
        return cells;
    }

    private Document document(String part) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(part)));
    }

    private static String value(Element cell) {
        return cell.getElementsByTagName("v").item(0).getTextContent();
    }

    /** Texts stand once in a list of their own. */
    private String text(Element cell) throws Exception {
        assertThat(cell.getAttribute("t")).isEqualTo("s");
        return document("xl/sharedStrings.xml")
                .getElementsByTagName("si")
                .item(Integer.parseInt(value(cell)))
                .getTextContent();
    }
}
