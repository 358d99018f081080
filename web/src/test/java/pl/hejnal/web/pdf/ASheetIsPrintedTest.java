package pl.hejnal.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ASheetIsPrintedTest {

    private final Sheet sheet = new Sheet(
            Locale.forLanguageTag("pl"),
            "Urząd Miasta Krakowa",
            "Zażółć gęślą jaźń",
            List.of(new Sheet.Fact("Znak", "KM-I.5410.77.2026", false), new Sheet.Fact("PIN", "0471 1234", true)),
            List.of("słowo ".repeat(60).strip(), "日 nie ma w kroju"));

    @Test
    void polish_letters_are_on_paper_and_the_font_is_inside() throws IOException {
        try (PDDocument read = Loader.loadPDF(PdfSheets.of(List.of(sheet)))) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Zażółć gęślą jaźń", "KM-I.5410.77.2026", "0471 1234", "? nie ma w kroju");
            for (var name : read.getPage(0).getResources().getFontNames()) {
                assertThat(read.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("pl");
        }
    }

    @Test
    void each_sheet_has_a_page_of_its_own_and_a_hundred_are_a_small_file() throws IOException {
        byte[] pdf = PdfSheets.of(Collections.nCopies(100, sheet));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(100);
        }
        assertThat(pdf.length).isLessThan(400_000);
    }
}
