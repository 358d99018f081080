package pl.hejnal.web.faces.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.cases.departments.CaseConnection;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.pdf.Sheet;

/** A slip in the resident's language: what stands on it, on the page as on paper. */
public record SlipCard(Locale language, String office, String title, List<Sheet.Fact> facts, List<String> paragraphs) {

    /**
     * @param connection how its department can be asked: nothing is promised that it does not keep
     * @param number the office's number as it is printed
     * @param site the public page's address as residents type it; empty if the office has not opened it
     */
    static SlipCard of(
            Slip slip,
            CaseConnection connection,
            Locale language,
            String office,
            String department,
            String number,
            Optional<String> site) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(new Sheet.Fact(word(language, "slip.sign"), slip.sign().value(), false));
        facts.add(new Sheet.Fact(word(language, "slip.department"), department, false));
        facts.add(new Sheet.Fact(
                word(language, "slip.code"), String.join(" ", slip.code().spokenGroups()), true));
        facts.add(new Sheet.Fact(
                word(language, "slip.pin"), String.join(" ", slip.pin().groups()), true));
        List<String> paragraphs = new ArrayList<>(List.of(
                word(language, connection == CaseConnection.ANSWERS ? "slip.how" : "slip.how." + connection, number)));
        site.filter(page -> connection != CaseConnection.NONE)
                .ifPresent(address -> paragraphs.add(word(language, "slip.site", address)));
        paragraphs.addAll(List.of(word(language, "slip.keep"), word(language, "slip.lost")));
        return new SlipCard(language, office, word(language, "slip.title"), facts, List.copyOf(paragraphs));
    }

    Sheet sheet() {
        return new Sheet(language, office, title, facts, paragraphs);
    }

    public String code() {
        return language.getLanguage();
    }

    private static String word(Locale language, String key, Object... parameters) {
        return Words.in(language, "cases", key, parameters);
    }

    /** Never a PIN in a log. */
    @Override
    public String toString() {
        return "SlipCard";
    }
}
