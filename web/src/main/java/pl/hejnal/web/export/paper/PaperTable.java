package pl.hejnal.web.export.paper;

import java.util.List;
import java.util.Locale;
import pl.hejnal.kernel.Refusal;

/**
 * A table as it is printed; all texts are told as they are, whatever is in them.
 *
 * @param office whose figures they are
 * @param facts what is said above the table, as the period and how waits are measured
 * @param columns their headings
 * @param names how many columns at the left name the line
 * @param lines as wide as the columns
 * @param totals lines below all others
 * @param definitions how the figures are reckoned, at the end
 */
public record PaperTable(
        Locale language,
        String office,
        String title,
        List<String> facts,
        List<String> columns,
        int names,
        List<List<String>> lines,
        List<List<String>> totals,
        List<Definition> definitions,
        Words words) {

    /** A month by the half-hour. More are no reading for a person, and a PDF is laid out in memory as a whole. */
    public static final int MOST_LINES = 1_500;

    /** How a figure is reckoned. */
    public record Definition(String figure, String formula) {}

    /**
     * The words around the figures.
     *
     * @param page stands before the number of a page
     * @param of stands between it and the number of pages
     * @param none is said where there is no line
     */
    public record Words(String definitions, String page, String of, String none) {}

    /** @throws Refusal {@code report.paper} for more than {@value #MOST_LINES} lines */
    public PaperTable {
        if (lines.size() > MOST_LINES) {
            throw new Refusal("report.paper");
        }
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        definitions = List.copyOf(definitions);
    }
}
