package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Programs that know nothing of Hejnał open its files: Python's csv, Gnumeric, Poppler and QPDF. */
final class OtherPrograms {

    private static final String CSV_TO_JSON = """
            import csv, json, sys
            with open(sys.argv[1], encoding=sys.argv[2], newline='') as file:
                json.dump(list(csv.reader(file, delimiter=sys.argv[3], strict=True)), sys.stdout)
            """;

    /** In seconds; Gnumeric loads its plugins first. */
    private static final int LONGEST = 120;

    private final Path directory;

    OtherPrograms(Path directory) {
        this.directory = directory;
    }

    /** What a spreadsheet made of a cell. */
    enum CellKind {
        NUMBER,
        TEXT,
        /** A formula, a truth, an error. */
        OTHER
    }

    record Cell(CellKind kind, String content) {
        double number() {
            assertThat(kind).as(content).isEqualTo(CellKind.NUMBER);
            return Double.parseDouble(content);
        }

        String text() {
            assertThat(kind).as(content).isEqualTo(CellKind.TEXT);
            return content;
        }
    }

    /** @param cells by row, then by column, from 0 */
    record Sheet(String name, Map<Integer, Map<Integer, Cell>> cells) {
        List<Cell> all() {
            return cells.values().stream().flatMap(row -> row.values().stream()).toList();
        }

        /** The row in which this text stands in this column. */
        Map<Integer, Cell> row(int column, String text) {
            return cells.values().stream()
                    .filter(row ->
                            row.containsKey(column) && row.get(column).content().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " has no row with " + text));
        }
    }

    List<List<String>> csv(byte[] file, String encoding, String separator) throws Exception {
        Path script = Files.writeString(directory.resolve("read.py"), CSV_TO_JSON);
        String rows = output("python3", script.toString(), kept(file, "csv"), encoding, separator);
        return new ObjectMapper().readValue(rows, new TypeReference<>() {});
    }

    List<Sheet> spreadsheet(byte[] file, String ending) throws Exception {
        Path read = directory.resolve("read.xml");
        output("ssconvert", "--export-type=Gnumeric_XmlIO:sax:0", kept(file, ending), read.toString());
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        NodeList found = parsers.newDocumentBuilder().parse(read.toFile()).getElementsByTagNameNS("*", "Sheet");
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            sheets.add(sheet((Element) found.item(i)));
        }
        return sheets;
    }

    private static Sheet sheet(Element read) {
        Map<Integer, Map<Integer, Cell>> cells = new LinkedHashMap<>();
        NodeList found = read.getElementsByTagNameNS("*", "Cell");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            cells.computeIfAbsent(Integer.valueOf(cell.getAttribute("Row")), row -> new LinkedHashMap<>())
                    .put(
                            Integer.valueOf(cell.getAttribute("Col")),
                            new Cell(kind(cell.getAttribute("ValueType")), cell.getTextContent()));
        }
        return new Sheet(read.getElementsByTagNameNS("*", "Name").item(0).getTextContent(), cells);
    }

    /** As Gnumeric numbers its values; a formula has none. */
    private static CellKind kind(String type) {
        return switch (type) {
            case "30", "40" -> CellKind.NUMBER;
            case "60" -> CellKind.TEXT;
            default -> CellKind.OTHER;
        };
    }

    /** What a PDF says of itself: title, tags, size of its pages. */
    String pdfInfo(byte[] file) throws Exception {
        return output("pdfinfo", "-enc", "UTF-8", kept(file, "pdf"));
    }

    /** The elements by which a screen reader finds its way. */
    String pdfStructure(byte[] file) throws Exception {
        return output("pdfinfo", "-struct", kept(file, "pdf"));
    }

    String pdfText(byte[] file) throws Exception {
        return output("pdftotext", "-enc", "UTF-8", "-layout", kept(file, "pdf"), "-");
    }

    /** It fails for errors and for warnings. */
    void checkPdf(byte[] file) throws Exception {
        output("qpdf", "--check", kept(file, "pdf"));
    }

    private String kept(byte[] file, String ending) throws IOException {
        return Files.write(directory.resolve("report." + ending), file).toString();
    }

    private String output(String... command) throws IOException, InterruptedException {
        Path said = directory.resolve("said.txt");
        Path complained = directory.resolve("complained.txt");
        Process program = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        if (!program.waitFor(LONGEST, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new AssertionError(command[0] + " does not end");
        }
        assertThat(program.exitValue())
                .as(command[0] + ": " + Files.readString(complained, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
