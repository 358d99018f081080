package pl.hejnal.speech.rules.english;

import static pl.hejnal.speech.rules.written.Figures.DASH;
import static pl.hejnal.speech.rules.written.Figures.NUMBER;
import static pl.hejnal.speech.rules.written.Figures.TIME;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.hejnal.speech.rules.written.Figures;
import pl.hejnal.speech.rules.written.PhoneGroups;
import pl.hejnal.speech.rules.written.Reading;

/** A text that the office wrote in English, as it is read aloud; Polish addresses keep their Polish words. */
public final class WrittenText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");
    private static final String CLOCK = "\\b" + TIME.replace("[:.]", ":") + "(?![\\d:])";

    private final List<Reading> rules;

    /**
     * @param sign says a case sign
     * @param digits says digits one by one
     */
    public WrittenText(UnaryOperator<String> sign, UnaryOperator<String> digits) {
        rules = List.of(
                Reading.of(Figures.SIGN, f -> sign.apply(f.group())),
                Reading.of(Figures.PHONE, f -> PhoneGroups.aloud(Figures.onlyDigits(f.group()), digits)),
                Reading.of("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b", f -> date(f.group(3), f.group(2), f.group(1))),
                Reading.of("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", f -> date(f.group(1), f.group(2), f.group(3))),
                Reading.of(CLOCK + DASH + CLOCK, f -> "from " + time(f, 1) + " to " + time(f, 3)),
                Reading.of(CLOCK, f -> time(f, 1)),
                Reading.of(
                        "\\b" + NUMBER + "(?:[.,](\\d{1,2}))?\\s*(?:zł|PLN|zlotys?)\\b",
                        f -> Money.say(Figures.money(f.group(1), f.group(2)))),
                Reading.of(
                        "\\bPLN\\s*" + NUMBER + "(?:[.,](\\d{1,2}))?\\b",
                        f -> Money.say(Figures.money(f.group(1), f.group(2)))),
                Reading.of("\\b\\d{10,}\\b|(?<![\\d,.] ?)\\b0\\d+\\b", f -> digits.apply(f.group())),
                Reading.of("(\\d)\\s*[×x]\\s*(?=\\d)", f -> f.group(1) + " by "),
                Reading.of("\\b(\\d+)(?=[a-zA-Z]\\b)", f -> f.group(1) + " "),
                Reading.of("\\b[Nn]o\\.\\s*(?=\\d)", "number "),
                Reading.of("\\b" + NUMBER + DASH + NUMBER + "\\b", f -> cardinal(f, 1) + " to " + cardinal(f, 2)),
                Reading.of("\\b" + NUMBER + "\\b", f -> cardinal(f, 1)),
                Reading.of("\\b[Ee]\\.g\\.", "for example"),
                Reading.of("\\b[Ii]\\.e\\.", "that is"),
                Reading.of("\\bapprox\\.", "approximately"),
                Reading.of("\\b[Aa]rt\\.", "article"),
                Reading.of("\\b[Tt]el\\.", "telephone"),
                Reading.of("\\bul\\.", "ulica"),
                Reading.of("\\bal\\.", "aleja"),
                Reading.of("\\bmm\\b", "millimetres"),
                Reading.of("\\s*%", " per cent"));
    }

    public String aloud(String written) {
        return Reading.all(rules, BLANKS.matcher(written).replaceAll(" ").strip());
    }

    private static @Nullable String date(String year, String month, String day) {
        return Figures.date(year, month, day).map(Calendar::date).orElse(null);
    }

    private static String time(MatchResult found, int group) {
        return Calendar.time(Figures.time(found.group(group), found.group(group + 1)));
    }

    private static String cardinal(MatchResult found, int group) {
        return Numbers.cardinal(Figures.number(found.group(group)));
    }
}
