package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.reports.OtherPrograms.Cell;
import pl.hejnal.whole.reports.OtherPrograms.CellKind;
import pl.hejnal.whole.reports.OtherPrograms.Sheet;

/** What leaves the house as a file is what other programs find in it, also where a name would rather be a formula. */
@WholeSystem
class ExportsAreReadByOthersIT {

    /** A day on which nobody called: its figures are written here by hand. */
    private static final String DAY = "2010-06-16";

    private static final String OURS = " where start = timestamptz '" + DAY + " 00:00 Europe/Warsaw'";

    /** Half of two answered calls of four offered came in time; they waited 25.001 s together and talked 300 s. */
    private static final String COUNTS = "{\"CALLS\": 12345, \"OFFERED\": 4, \"ANSWERED\": 2, \"ABANDONED_WAITING\": 2,"
            + " \"WAIT_ANSWERED@10\": 1, \"WAIT_ANSWERED@30\": 1, \"WAIT_ANSWERED_MS\": 25001, \"TALK_MS\": 300000,"
            + " \"HANDLED\": 2}";

    private static final List<String> NAMES = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1,1)",
            "\t=1+1",
            "=HYPERLINK(\"http://127.0.0.1:9/?x\"&A1,\"see\")",
            "=cmd|' /C calc'!A0",
            "Zażółć, \"gęślą\"; jaźń");

    private static final String FORMULAS = "[=+\\-@\t].*";
    private static final int TIME = 0;
    private static final int NAME = 1;

    @TempDir
    private Path directory;

    @BeforeEach
    void figures(Office office) throws Exception {
        insert(office, "ALL", "");
        for (String name : NAMES) {
            insert(office, "QUEUE", name);
            insert(office, "CLERK", name);
        }
    }

    @AfterEach
    void asBefore(Office office) throws Exception {
        office.sql("delete from call_figure" + OURS);
    }

    private static void insert(Office office, String dimension, String value) throws Exception {
        office.sql("insert into call_figure (dimension, grain, start, value, counts) values ('" + dimension
                + "', 'DAY', timestamptz '" + DAY + " 00:00 Europe/Warsaw', '" + value.replace("'", "''") + "', '"
                + COUNTS
                + "')");
    }

    @Test
    void tablesOfTextInBothDialects(Office office, Browser browser) throws Exception {
        OtherPrograms others = new OtherPrograms(directory);
        byte[] standard = file(browser, "QUEUES", "csv");
        assertTable(others.csv(standard, "utf-8", ","), ".");
        assertTable(others.csv(file(browser, "QUEUES", "spreadsheet"), "utf-8-sig", ";"), ",");
        byte[] byRest = office.api()
                .get("/reports/queues?interval=day&from=" + DAY + "&until=" + DAY, "text/csv")
                .body()
                .getBytes(StandardCharsets.UTF_8);
        assertTable(others.csv(byRest, "utf-8", ","), ".");
        Sheet opened = others.spreadsheet(standard, "csv").getFirst();
        assertThat(opened.all()).extracting(Cell::kind).doesNotContain(CellKind.OTHER);
        for (String name : NAMES) {
            // The mark that makes it a text is no part of the text.
            assertThat(opened.row(NAME, name).get(NAME).kind()).as(name).isEqualTo(CellKind.TEXT);
            assertThat(opened.row(NAME, name).get(2).number()).isEqualTo(12_345);
        }
    }

    @Test
    void aNameWithoutAMarkWouldBeAFormula() throws Exception {
        Sheet opened = new OtherPrograms(directory)
                .spreadsheet("name\r\n=1+1\r\n".getBytes(StandardCharsets.UTF_8), "csv")
                .getFirst();
        assertThat(opened.cells().get(1).get(0).kind()).isEqualTo(CellKind.OTHER);
    }

    private static void assertTable(List<List<String>> rows, String point) {
        assertThat(rows).hasSize(1 + NAMES.size());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        for (String name : NAMES) {
            List<String> row = rows.stream()
                    .filter(one -> one.get(NAME).equals(name.matches(FORMULAS) ? "'" + name : name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row with " + name));
            assertThat(row.get(TIME)).isEqualTo(DAY + "T00:00+02:00");
            assertThat(row.subList(2, row.size()))
                    .containsExactly("12345", "0", "4", "2", "0" + point + "25", "2", "12" + point + "5005", "150", "");
        }
    }

    @Test
    void workbooks(Browser browser) throws Exception {
        OtherPrograms others = new OtherPrograms(directory);
        List<Sheet> sheets = others.spreadsheet(file(browser, "QUEUES", "xlsx"), "xlsx");
        assertThat(sheets).extracting(Sheet::name).containsExactly("Zestawienie", "Jak to liczymy");
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.all())
                        .isNotEmpty()
                        .extracting(Cell::kind)
                        .doesNotContain(CellKind.OTHER));
        Sheet figures = sheets.getFirst();
        assertThat(figures.cells().get(0).get(NAME).text()).isEqualTo("Kolejka");
        for (String name : NAMES) {
            Map<Integer, Cell> row = figures.row(NAME, name);
            assertThat(row.get(NAME).kind()).as(name).isEqualTo(CellKind.TEXT);
            // 40345 is 16 June 2010 in the days that spreadsheets count.
            assertThat(row.get(TIME).number()).isEqualTo(40_345);
            assertThat(row.get(2).number()).isEqualTo(12_345);
            assertThat(row.get(6).number()).as("service level").isCloseTo(0.25, within(1e-9));
            assertThat(row.get(8).number()).as("average speed of answer").isCloseTo(12.5005, within(1e-9));
            assertThat(row).as("what cannot be told").doesNotContainKey(10);
        }
        assertThat(figures.row(TIME, "Razem").get(2).number()).isEqualTo(12_345);
        Map<Integer, Cell> definition = sheets.getLast().row(0, "Poziom obsługi");
        assertThat(definition.get(1).text()).contains("20 s", "÷");
        Sheet clerks =
                others.spreadsheet(file(browser, "CLERKS", "xlsx"), "xlsx").getFirst();
        assertThat(clerks.all()).extracting(Cell::kind).doesNotContain(CellKind.OTHER);
        assertThat(clerks.row(NAME, "=1+1").get(3).number())
                .as("300 s of a day")
                .isCloseTo(300 / 86_400.0, within(1e-9));
    }

    @Test
    void pagesForPrint(Browser browser) throws Exception {
        OtherPrograms others = new OtherPrograms(directory);
        byte[] paper = file(browser, "QUEUES", "pdf");
        others.checkPdf(paper);
        assertThat(others.pdfInfo(paper))
                .containsPattern("Title: +Połączenia według kolejek")
                .containsPattern("Tagged: +yes")
                .containsPattern("Page size: .*\\(A4\\)")
                .containsPattern("JavaScript: +no")
                .containsPattern("Encrypted: +no");
        assertThat(others.pdfStructure(paper)).contains("Document", "H1", "Table", "TH", "TD");
        assertThat(others.pdfText(paper)).containsPattern("Strona +1 +z +\\d").contains("=1+1", "Jak to liczymy");
    }

    private static byte[] file(Browser browser, String report, String format) {
        try (Page maria = browser.screenOf("maria")) {
            APIResponse answer = maria.request()
                    .get("/reports/report.xhtml?report=" + report + "&interval=DAY&from=" + DAY + "&until=" + DAY
                            + "&format=" + format);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-disposition"))
                    .as(report + " as " + format)
                    .contains(DAY);
            return answer.body();
        }
    }
}
