package pl.hejnal.reports.mailing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.domain.Interval;

/**
 * The letter with which a report comes.
 *
 * @param report its name in the letter's language
 * @param by the name of who ordered it
 * @param screens the address of the pages; empty where nobody has said at which they are
 * @param office the office's name, as the signature
 */
record ReportLetter(String report, ReportQuestion question, String by, Optional<String> screens, String office) {

    private static final String BUNDLE = "pl.hejnal.reports.mailing.report-letter";

    String title(Language language) {
        return word(language, "title", report, period(language));
    }

    String body(Language language) {
        List<String> lines = new ArrayList<>(List.of(
                word(language, "greeting"),
                "",
                word(language, "attached", report, period(language)),
                "",
                word(language, "by", by)));
        screens.ifPresent(address -> lines.addAll(List.of("", word(language, "page"), page(address))));
        lines.addAll(List.of("", word(language, "stop"), word(language, "automatic"), "", office));
        return String.join("\n", lines) + "\n";
    }

    private String period(Language language) {
        String first = day(language, question.from());
        return question.from().equals(question.until()) ? first : first + "–" + day(language, question.until());
    }

    private static String day(Language language, LocalDate day) {
        return DateTimeFormatter.ofPattern(word(language, "day"), language.locale())
                .format(day);
    }

    private String page(String address) {
        return address.replaceFirst("/+$", "") + "/reports/report.xhtml?report=" + question.report() + "&interval="
                + question.interval().map(Interval::name).orElse("") + "&from=" + question.from() + "&until="
                + question.until() + "&within=" + question.targets().answerWithin() + "&short="
                + question.targets().shortAbandon();
    }

    private static String word(Language language, String key, Object... parameters) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ReportLetter.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(words.getString(key), parameters);
    }
}
