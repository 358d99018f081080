package pl.hejnal.integration.departments.template.imported;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.integration.departments.file.RouteFile;

/** The subject of our letters: a text of the department's file, the case's sign, and the letter's reference. */
record LetterSubject(String text) {

    /** Where the case's sign belongs in a letter. */
    static final String SIGN = "@SIGN@";

    private static final Pattern FIRST_WORD = Pattern.compile(" ?([\\p{L}\\p{N}./\\\\\\p{Pd}]+)");

    static LetterSubject of(RouteFile file) {
        return new LetterSubject(file.text("subject"));
    }

    String about(String sign, LetterReference reference) {
        return text + " " + sign + " [" + reference + "]";
    }

    /** The case that an answer is about; whatever mail programs and people put before and behind our subject does no harm. */
    Optional<CaseSign> caseIn(String subject) {
        String said = plain(subject);
        int found = said.toLowerCase(Locale.ROOT).indexOf(plain(text).toLowerCase(Locale.ROOT));
        Matcher sign = FIRST_WORD.matcher(
                found < 0 ? "" : said.substring(found + plain(text).length()));
        return sign.lookingAt() ? CaseSign.parse(sign.group(1).replaceFirst("[./\\p{Pd}]+$", "")) : Optional.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cf}+", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
