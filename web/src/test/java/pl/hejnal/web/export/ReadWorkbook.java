package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;

/** A workbook as spreadsheets read it, by the list at its end. */
final class ReadWorkbook {

    private final Map<String, byte[]> parts = new TreeMap<>();

    private ReadWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
    }

    /** @param directory for the file while it is read */
    static ReadWorkbook of(ReportTable table, Path directory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWorkbook(
                        table,
                        Targets.USUAL,
                        new ReportWorkbook.Headings("Zestawienie", "Jak to liczymy", "Czas", "Kolejka", "Razem"))
                .write(out, Metric::name, metric -> "formula of " + metric, Function.identity());
        return of(out.toByteArray(), directory);
    }

    /** @param directory for the file while it is read */
    static ReadWorkbook of(byte[] file, Path directory) throws IOException {
        return new ReadWorkbook(Files.write(directory.resolve("workbook.xlsx"), file));
    }

    /** By their names: {@code B2}. */
    Map<String, Element> cells(int sheet) throws Exception {
        Map<String, Element> cells = new TreeMap<>();
        NodeList found = document("xl/worksheets/sheet" + sheet + ".xml").getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            cells.put(cell.getAttribute("r"), cell);
        }
        return cells;
    }

    /** What they are called, in their order. */
    List<String> sheets() throws Exception {
        NodeList found = document("xl/workbook.xml").getElementsByTagName("sheet");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("name"))
                .toList();
    }

    String part(String name) {
        return new String(Optional.ofNullable(parts.get(name)).orElseThrow(), StandardCharsets.UTF_8);
    }

    static double number(Element cell) {
        assertThat(cell.getAttribute("t")).as("the kind of a number").isIn("", "n");
        return Double.parseDouble(value(cell));
    }

    /** Texts stand once in a list of their own. */
    List<String> texts() throws Exception {
        NodeList found = document("xl/sharedStrings.xml").getElementsByTagName("si");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    String text(Element cell) throws Exception {
        assertThat(cell.getAttribute("t")).isEqualTo("s");
        return texts().get(Integer.parseInt(value(cell)));
    }

    private static String value(Element cell) {
        return cell.getElementsByTagName("v").item(0).getTextContent();
    }

    private Document document(String part) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Optional.ofNullable(parts.get(part)).orElseThrow()));
    }
}
