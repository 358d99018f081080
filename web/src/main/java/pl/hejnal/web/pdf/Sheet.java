package pl.hejnal.web.pdf;

import java.util.List;
import java.util.Locale;

/**
 * One sheet of paper.
 *
 * @param facts what must be found at a glance; those that are large are read off and typed
 * @param paragraphs what is to be read, in this order
 */
public record Sheet(Locale language, String office, String title, List<Fact> facts, List<String> paragraphs) {

    /** One line of a label and its value. */
    public record Fact(String label, String value, boolean large) {}

    public Sheet {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
    }
}
