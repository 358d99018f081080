package pl.hejnal.speech.rules.polish;

import static pl.hejnal.speech.rules.written.Figures.DASH;
import static pl.hejnal.speech.rules.written.Figures.TIME;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import pl.hejnal.speech.rules.polish.Ordinals.Form;
import pl.hejnal.speech.rules.written.Figures;
import pl.hejnal.speech.rules.written.Reading;

/** Hours in written Polish; a dot between hour and minute counts only after the word hour. */
final class WrittenHours {

    private static final String WORD = "(?:godz\\.?|godzinach|godzinami|godziny|godzinie|godziną|godzina)\\s*";
    private static final String HOUR = "([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?";
    private static final String END = "(?![\\d:])";
    private static final String CLOCK = "\\b" + TIME.replace("[:.]", ":") + END;

    static final List<Reading> RULES = List.of(
            Reading.of("\\b(?:[Ww]\\s+)?" + WORD + HOUR + DASH + HOUR + END, f -> "w godzinach " + fromTo(f)),
            Reading.of(CLOCK + DASH + CLOCK, WrittenHours::fromTo),
            Reading.of(
                    "(?:\\b(o|O|od|Od|do|Do|po|Po|przed|Przed|około)\\s+)?\\b" + WORD + HOUR + END,
                    WrittenHours::named),
            Reading.of("(?:\\b(o|O|od|Od|do|Do|po|Po|przed|Przed|około)\\s+)?" + CLOCK, WrittenHours::bare));

    private WrittenHours() {}

    private static String fromTo(MatchResult found) {
        return HourOfDay.fromTo(
                Figures.time(found.group(1), found.group(2)), Figures.time(found.group(3), found.group(4)));
    }

    private static String named(MatchResult found) {
        LocalTime time = Figures.time(found.group(2), found.group(3));
        if (found.group(1) == null) {
            return HourOfDay.nominative(time);
        }
        return switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "o" -> HourOfDay.at(time);
            case "po" -> found.group(1) + " godzinie " + HourOfDay.bare(time);
            case "przed" -> found.group(1) + " godziną " + HourOfDay.figures(time, Form.FEMININE_INSTRUMENTAL);
            default -> found.group(1) + " " + HourOfDay.genitive(time);
        };
    }

    private static String bare(MatchResult found) {
        LocalTime time = Figures.time(found.group(2), found.group(3));
        if (found.group(1) == null) {
            return HourOfDay.figures(time, Form.FEMININE);
        }
        return found.group(1) + " "
                + (found.group(1).equalsIgnoreCase("przed")
                        ? HourOfDay.figures(time, Form.FEMININE_INSTRUMENTAL)
                        : HourOfDay.bare(time));
    }
}
