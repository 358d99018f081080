package pl.hejnal.web.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes line under line down one page, breaking what is too wide between words. */
final class PdfTextWriter implements AutoCloseable {

    private static final float MARGIN = 42;
    private static final float LEADING = 1.3f;
    private static final float PER_EM = 1000;

    private final PDPageContentStream stream;
    private final PDType0Font font;
    private final float width;
    private float y;

    PdfTextWriter(PDDocument document, PDPage page, PDType0Font font) throws IOException {
        stream = new PDPageContentStream(document, page);
        this.font = font;
        width = page.getMediaBox().getWidth() - 2 * MARGIN;
        y = page.getMediaBox().getHeight() - MARGIN;
    }

    void down(float points) {
        y -= points;
    }

    void rule() throws IOException {
        y -= 4;
        stream.setLineWidth(0.7f);
        stream.moveTo(MARGIN, y);
        stream.lineTo(MARGIN + width, y);
        stream.stroke();
    }

    void write(String text, float size) throws IOException {
        for (String line : lines(writable(text), size)) {
            y -= size * LEADING;
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(MARGIN, y);
            stream.showText(line);
            stream.endText();
        }
    }

    private List<String> lines(String text, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / PER_EM * size > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** A letter that the font does not have costs a question mark, not the sheet. */
    private String writable(String text) throws IOException {
        StringBuilder known = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            try {
                font.encode(one);
                known.append(one);
            } catch (IllegalArgumentException missing) {
                known.append('?');
            }
        }
        return known.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
