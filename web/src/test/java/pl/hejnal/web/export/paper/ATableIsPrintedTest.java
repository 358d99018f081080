package pl.hejnal.web.export.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.Refusal;

class ATableIsPrintedTest {

    private static final PaperTable.Words WORDS =
            new PaperTable.Words("Jak to liczymy", "Strona", "z", "Brak połączeń.");

    @Test
    void polish_letters_are_on_paper_and_the_font_is_inside() throws IOException {
        try (PDDocument read = read(table(List.of(List.of("Zażółć gęślą jaźń ĄĘŁŚĆŃÓŹŻ", "12", "80 %"))))) {
            assertThat(text(read))
                    .contains(
                            "Urząd Miasta Krakowa",
                            "Kolejki",
                            "Okres: 23.11.2026–29.11.2026",
                            "Zażółć gęślą jaźń ĄĘŁŚĆŃÓŹŻ",
                            "80 %",
                            "Razem",
                            "Jak to liczymy",
                            "odebrane ÷ skierowane",
                            "Strona 1 z 1");
            assertThat(read.getNumberOfPages()).isOne();
            for (var name : read.getPage(0).getResources().getFontNames()) {
                assertThat(read.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void a_screen_reader_is_told_the_language_the_title_and_what_heads_what() throws IOException {
        try (PDDocument read = read(table(List.of(List.of("Biuro", "12", "80 %"))))) {
            var catalog = read.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("pl");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Kolejki");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            List<PDStructureElement> elements = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "P", "Table", "THead", "TBody", "TR", "TH", "TD");
            assertThat(elements.stream()
                            .filter(element -> "TH".equals(element.getStructureType()))
                            .map(ATableIsPrintedTest::scope))
                    .containsExactly("Column", "Column", "Column", "Row", "Row");
        }
    }

    @Test
    void the_heads_stand_again_on_each_page_and_pages_are_numbered() throws IOException {
        try (PDDocument read = read(table(Collections.nCopies(200, List.of("Biuro", "12", "80 %"))))) {
            int pages = read.getNumberOfPages();
            assertThat(pages).isBetween(3, 8);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page < pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read)).contains("Poziom obsługi", "Strona " + page + " z " + pages);
            }
        }
    }

    @Test
    void it_is_a4_and_a_wide_table_lies_on_its_side() throws IOException {
        try (PDDocument narrow = read(table(List.of()));
                PDDocument wide = read(new PaperTable(
                        Locale.ENGLISH,
                        "Office",
                        "Waits",
                        List.of(),
                        Collections.nCopies(16, "Answered within the time that was promised"),
                        2,
                        List.of(Collections.nCopies(16, "12,345")),
                        List.of(),
                        List.of(),
                        WORDS))) {
            assertThat(text(narrow)).contains("Brak połączeń.");
            PDRectangle upright = narrow.getPage(0).getMediaBox();
            PDRectangle lying = wide.getPage(0).getMediaBox();
            assertThat(Math.round(upright.getWidth())).isEqualTo(595);
            assertThat(Math.round(upright.getHeight())).isEqualTo(842);
            assertThat(Math.round(lying.getWidth())).isEqualTo(842);
        }
    }

    @Test
    void hostile_names_stay_text() throws IOException {
        String longWord = "Konstantynopolitańczykowianeczka".repeat(20);
        List<String> names = List.of(
                "<script>alert(1)</script>",
                "Drogi & mosty &amp; <b>tłusto</b>",
                "</style><h1>nie</h1>",
                "]]><!--",
                longWord,
                "日本 \u0000\u0001\uFFFF \uD83D\uDE00");
        try (PDDocument read =
                read(table(names.stream().map(name -> List.of(name, "1", "2")).toList()))) {
            // Lines are broken where they are full.
            assertThat(text(read).replaceAll("\\s", ""))
                    .contains(
                            "<script>alert(1)</script>",
                            "Drogi&mosty&amp;<b>tłusto</b>",
                            "</style><h1>nie</h1>",
                            "]]><!--");
            assertThat(text(read).replaceAll("\\s", "")).contains(longWord);
            List<PDStructureElement> elements = new ArrayList<>();
            collect(read.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements.stream().filter(one -> "H1".equals(one.getStructureType())))
                    .hasSize(1);
        }
    }

    @Test
    void no_name_makes_the_server_fetch_anything() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Thread listener;
        try (ServerSocket outside = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            listener = Thread.ofVirtual().start(() -> {
                while (!outside.isClosed()) {
                    try {
                        outside.accept().close();
                        asked.incrementAndGet();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            String address = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
            List<List<String>> lines = new ArrayList<>();
            for (String name : List.of(
                    "<img src='" + address + "'/>",
                    "<link rel='stylesheet' href='" + address + "'/>",
                    "url(" + address + ")",
                    "</style><style>@import '" + address + "';",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "'>]>&e;",
                    address,
                    "file:///etc/passwd")) {
                lines.add(List.of(name, "1", "2"));
            }
            PaperTable hostile = table(lines);
            PaperReport.of(new PaperTable(
                    hostile.language(),
                    lines.get(0).getFirst(),
                    lines.get(3).getFirst(),
                    lines.stream().map(List::getFirst).toList(),
                    hostile.columns(),
                    1,
                    lines,
                    List.of(),
                    List.of(new PaperTable.Definition(
                            lines.get(1).getFirst(), lines.get(2).getFirst())),
                    new PaperTable.Words("x", "\"; background: url(" + address + ")", "z", "")));
        }
        listener.join();
        assertThat(asked).hasValue(0);
    }

    @Test
    void too_many_lines_for_paper_are_refused() {
        assertThatThrownBy(() -> table(Collections.nCopies(PaperTable.MOST_LINES + 1, List.of("a", "1", "2"))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("report.paper"));
    }

    private static PaperTable table(List<List<String>> lines) {
        return new PaperTable(
                Locale.forLanguageTag("pl"),
                "Urząd Miasta Krakowa",
                "Kolejki",
                List.of("Okres: 23.11.2026–29.11.2026"),
                List.of("Kolejka", "Odebrane", "Poziom obsługi"),
                1,
                lines,
                List.of(List.of("Razem", "12", "80 %")),
                List.of(new PaperTable.Definition("Poziom obsługi", "odebrane ÷ skierowane")),
                WORDS);
    }

    private static PDDocument read(PaperTable table) throws IOException {
        return Loader.loadPDF(PaperReport.of(table));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static String scope(PDStructureElement heading) {
        return heading.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                ? attributes.getNameAsString("Scope")
                : "";
    }
}
