package pl.hejnal.web.export.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The table as a document of headings, table and definitions. It is built of nodes and never parsed: a text that looks like
 * markup stays a text.
 */
final class PaperPage {

    /** From here on the narrow side is too narrow. */
    private static final int WIDE = 7;

    private static final String HEADING = "th";
    private static final String SCOPE = "scope";

    private final Document document;
    private final PaperTable table;

    private PaperPage(PaperTable table) {
        this.table = table;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Document of(PaperTable table) {
        return new PaperPage(table).build();
    }

    private Document build() {
        Element html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", table.language().toLanguageTag());
        head(child(html, "head"));
        body(child(html, "body"));
        return document;
    }

    private void head(Element head) {
        text(head, "title", table.title());
        meta(head, "description", String.join(", ", table.facts()));
        meta(head, "author", table.office());
        text(head, "style", PaperStyle.of(table.words(), table.columns().size() >= WIDE));
    }

    private void meta(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void body(Element body) {
        text(body, "p", table.office());
        text(body, "h1", table.title());
        table.facts().forEach(fact -> text(body, "p", fact));
        if (table.lines().isEmpty()) {
            text(body, "p", table.words().none());
        } else {
            figures(child(body, "table"));
        }
        text(body, "h2", table.words().definitions());
        for (PaperTable.Definition one : table.definitions()) {
            text(body, "h3", one.figure());
            text(body, "p", one.formula());
        }
    }

    private void figures(Element figures) {
        Element headings = child(child(figures, "thead"), "tr");
        for (int i = 0; i < table.columns().size(); i++) {
            Element heading = text(headings, HEADING, table.columns().get(i));
            heading.setAttribute(SCOPE, "col");
            heading.setAttribute("class", i < table.names() ? "name" : "figure");
        }
        Element body = child(figures, "tbody");
        table.lines().forEach(line -> line(child(body, "tr"), line));
        // In the body: a foot would stand below each page.
        for (List<String> total : table.totals()) {
            Element line = child(body, "tr");
            line.setAttribute("class", "total");
            line(line, total);
        }
    }

    private void line(Element row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean named = i < table.names();
            Element cell = text(row, named ? HEADING : "td", cells.get(i));
            cell.setAttribute("class", named ? "name" : "figure");
            if (named) {
                cell.setAttribute(SCOPE, "row");
            }
        }
    }

    private Element text(Element parent, String name, String text) {
        Element element = child(parent, name);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private Element child(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }
}
