package pl.hejnal.web.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Sheets as one PDF, each on a page of A5. The font is the library's own and travels in the file: a bare machine has none. */
public final class PdfSheets {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfSheets() {}

    public static byte[] of(List<Sheet> sheets) {
        try (PDDocument document = new PDDocument();
                InputStream font = PDDocument.class.getResourceAsStream(FONT);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDType0Font embedded = PDType0Font.load(document, font);
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (PdfTextWriter writer = new PdfTextWriter(document, page, embedded)) {
                    draw(sheet, writer);
                }
            }
            describe(document, sheets);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PDF in memory cannot fail to be written", impossible);
        }
    }

    private static void draw(Sheet sheet, PdfTextWriter writer) throws IOException {
        writer.write(sheet.office(), 10);
        writer.down(6);
        writer.write(sheet.title(), 17);
        writer.down(4);
        writer.rule();
        for (Sheet.Fact fact : sheet.facts()) {
            writer.down(10);
            writer.write(fact.label(), 10);
            writer.write(fact.value(), fact.large() ? 26 : 14);
        }
        writer.down(10);
        writer.rule();
        for (String paragraph : sheet.paragraphs()) {
            writer.down(6);
            writer.write(paragraph, 11);
        }
    }

    /** What a screen reader says first: the title and the language. */
    private static void describe(PDDocument document, List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            return;
        }
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(sheets.getFirst().title());
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(sheets.getFirst().language().toLanguageTag());
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }
}
