package pl.hejnal.speech.rules.polish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pl.hejnal.speech.rules.written.Figures;
import pl.hejnal.speech.rules.written.PhoneGroups;
import pl.hejnal.speech.rules.written.Reading;

/**
 * A text that a department wrote, as a clerk would read it aloud. Whatever no rule knows stays as it is; voices read
 * words, and figures too, only less well.
 */
public final class WrittenText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");
    private static final String ADDRESS = "\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\b";
    private static final String SITE = "\\b(?:https?://)?((?:[\\w-]+\\.)+(?:pl|eu|com|org|gov)\\b(?:/[\\w/-]*\\w)?)";
    /** Capitals that make no syllable; those of Roman numerals are left. */
    private static final String INITIALS = "\\b(?![XVLCDM]+\\b)[BCDFGHJKLMNPRSTVWXZĆŁŚŹŻ]{2,5}\\b";

    private final List<Reading> rules = new ArrayList<>();

    /**
     * @param sign says a case sign
     * @param digits says digits one by one
     */
    public WrittenText(UnaryOperator<String> sign, UnaryOperator<String> digits) {
        rules.add(Reading.of(Figures.SIGN, f -> sign.apply(f.group())));
        rules.add(Reading.of(ADDRESS, f -> marks(f.group())));
        rules.add(Reading.of(SITE, f -> marks(f.group(1))));
        rules.add(Reading.of(
                "(?<=[Tt]el\\.)\\s*(?:nr)?:?\\s*(\\+?\\d[\\d -]*\\d)",
                f -> " " + PhoneGroups.aloud(number(f.group(1)), digits)));
        rules.add(Reading.of(Figures.PHONE, f -> PhoneGroups.aloud(number(f.group()), digits)));
        rules.addAll(WrittenDates.RULES);
        rules.addAll(WrittenHours.RULES);
        rules.add(Reading.of("\\b\\d{10,}\\b|(?<![\\d,.] ?)\\b0\\d+\\b", f -> digits.apply(f.group())));
        rules.add(Reading.of("(\\d)\\s*/\\s*(?=\\d)", f -> f.group(1) + " łamane przez "));
        rules.add(Reading.of("\\b(\\d+)(?=[a-zA-Z]\\b)(?![mh]\\b)", f -> f.group(1) + " "));
        rules.add(Reading.of("\\b[Oo]k\\.", "około"));
        rules.addAll(WrittenNumbers.RULES);
        rules.addAll(Abbreviations.RULES);
        rules.add(Reading.of(INITIALS, f -> sign.apply(f.group())));
        rules.add(Reading.of("\\s+[–—-]\\s+", ", "));
        rules.add(Reading.of("\\s\\+\\s", " plus "));
        rules.add(Reading.of("\\s+(?=[,.;:!?)])|\\s+(?=\\s)", ""));
    }

    public String aloud(String written) {
        String text = BLANKS.matcher(written).replaceAll(" ").strip();
        String said = Reading.all(rules, text).strip();
        // An abbreviation's stop may have been the sentence's too.
        return text.endsWith(".") && !said.endsWith(".") ? said + "." : said;
    }

    /** The country's code is left out. */
    private static String number(String phone) {
        String digits = Figures.onlyDigits(phone);
        return phone.startsWith("+48") ? digits.substring(2) : digits;
    }

    private static String marks(String address) {
        return address.replace(".", " kropka ")
                .replace("@", " małpa ")
                .replace("-", " myślnik ")
                .replace("_", " podkreślnik ")
                .replace("/", " ukośnik ");
    }
}
