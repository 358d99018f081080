package pl.hejnal.web.export.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A table as a PDF with tags (PDF/UA-1, ISO 14289-1: language, title, headings, heads of columns and lines) on A4, its font
 * inside. Nothing is ever fetched for it, whatever its texts name.
 */
public final class PaperReport {

    public static final String TYPE = "application/pdf";

    /** The library's own, as on slips; it has Polish letters (SIL Open Font Licence 1.1). */
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** One at a time: each holds all its boxes in memory, and a server that answers calls has none to spare. */
    private static final ReentrantLock LAYOUT = new ReentrantLock();

    static {
        // It would tell the server's log of every name that it cannot lay out.
        XRLog.setLoggingEnabled(false);
    }

    private PaperReport() {}

    public static byte[] of(PaperTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PaperReport::font, PaperStyle.FONT);
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("?");
        builder.withProducer("Hejnał");
        builder.useUriResolver((base, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withW3cDocument(PaperPage.of(table), null);
        builder.toStream(out);
        LAYOUT.lock();
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PDF in memory cannot fail to be written", impossible);
        } finally {
            LAYOUT.unlock();
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), "the library's font");
    }
}
