package pl.hejnal.speech.rules.polish;

import static pl.hejnal.speech.rules.polish.Inflection.BEFORE;
import static pl.hejnal.speech.rules.written.Figures.DASH;
import static pl.hejnal.speech.rules.written.Figures.NUMBER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.hejnal.speech.rules.written.Figures;
import pl.hejnal.speech.rules.written.Reading;

/** Amounts, measures and other numbers in written Polish, in the case that the word before them asks for. */
final class WrittenNumbers {

    private static final Map<String, Noun> UNITS = Map.ofEntries(
            Map.entry("mm", Noun.MILLIMETRE),
            Map.entry("cm", Noun.CENTIMETRE),
            Map.entry("m", Noun.METRE),
            Map.entry("km", Noun.KILOMETRE),
            Map.entry("m²", Noun.SQUARE_METRE),
            Map.entry("m2", Noun.SQUARE_METRE),
            Map.entry("kg", Noun.KILOGRAM),
            Map.entry("egz.", Noun.COPY),
            Map.entry("szt.", Noun.PIECE),
            Map.entry("str.", Noun.PAGE),
            Map.entry("min", Noun.MINUTE),
            Map.entry("min.", Noun.MINUTE),
            Map.entry("godz.", Noun.HOUR),
            Map.entry("h", Noun.HOUR),
            Map.entry("%", Noun.PERCENT),
            Map.entry("gr", Noun.GROSZ),
            Map.entry("ha", Noun.HECTARE),
            Map.entry("mies.", Noun.MONTH),
            Map.entry("tyg.", Noun.WEEK));
    private static final String UNIT =
            "(mm|cm|km|kg|m²|m2|m|egz\\.|szt\\.|str\\.|min\\.?|godz\\.|h|%|gr|ha|mies\\.|tyg\\.)" + "(?!\\p{L})";
    /** Things of the feminine gender that departments count, as they stand after two, three and four. */
    private static final Pattern FEMININE = Pattern.compile(
            "(?:osob|kopi|fotografi|godzin|minut|stron|kart|tablic|deklaracj"
                    + "|umow|faktur|opłat|rat|sztuk|spraw|decyzj|map|nieruchomośc|działk|części|pieczątk|legitymacj)\\p{L}*");

    static final List<Reading> RULES = List.of(
            Reading.of(
                    BEFORE + "\\b" + NUMBER + "(?:,(\\d{1,2}))?\\s*(?:zł\\b\\.?|PLN\\b|złotych\\b)",
                    WrittenNumbers::money),
            Reading.of("(\\d)\\s*[×x]\\s*(?=\\d)", f -> f.group(1) + " na "),
            Reading.of(
                    "(?:\\b[Oo]d\\s+)?\\b" + NUMBER + DASH + NUMBER + "\\b(?!" + DASH + "\\d)", WrittenNumbers::range),
            Reading.of(
                    "\\b(\\d{1,9}),(\\d{1,4})\\s*" + UNIT,
                    f -> fraction(f) + " " + unit(f.group(3)).ofOne()),
            Reading.of("\\b(\\d{1,9}),(\\d{1,4})\\b", WrittenNumbers::fraction),
            Reading.of(BEFORE + "\\b" + NUMBER + "\\s*" + UNIT, WrittenNumbers::measure),
            Reading.of(BEFORE + "\\b" + NUMBER + "(?![\\d/])(?=\\s+(\\p{L}+))?", WrittenNumbers::count));

    private WrittenNumbers() {}

    private static String money(MatchResult found) {
        var amount = Figures.money(found.group(2), found.group(3));
        return Inflection.kept(found.group(1))
                + (Inflection.after(found.group(1)) == Inflection.GENITIVE
                        ? Money.genitive(amount)
                        : Money.nominative(amount));
    }

    /** The pattern finds no other than these. */
    private static Noun unit(String written) {
        return Objects.requireNonNull(UNITS.get(written), written);
    }

    private static String range(MatchResult found) {
        return "od " + Cardinals.genitive(Figures.number(found.group(1)), Gender.MASCULINE) + " do "
                + Cardinals.genitive(Figures.number(found.group(2)), Gender.MASCULINE);
    }

    /** Zeros after the comma count: {@code jeden przecinek zero pięć}. */
    private static String fraction(MatchResult found) {
        String after = found.group(2);
        String zeros = "zero "
                .repeat(after.length() - after.replaceFirst("^0+(?=.)", "").length());
        return Cardinals.nominative(Long.parseLong(found.group(1))) + " przecinek " + zeros
                + Cardinals.nominative(Long.parseLong(after));
    }

    private static String measure(MatchResult found) {
        Noun unit = unit(found.group(3));
        long count = Figures.number(found.group(2));
        return Inflection.kept(found.group(1))
                + (Inflection.after(found.group(1)) == Inflection.GENITIVE
                        ? unit.genitive(count)
                        : unit.nominative(count));
    }

    private static String count(MatchResult found) {
        long count = Figures.number(found.group(2));
        String thing = found.group(3) == null ? "" : found.group(3);
        return Inflection.kept(found.group(1))
                + switch (Inflection.after(found.group(1))) {
                    case GENITIVE ->
                        Cardinals.genitive(count, thing.matches(".*[yi]") ? Gender.FEMININE : Gender.MASCULINE);
                    // "w 3 egzemplarzach", but "w 3 dni": only the ending tells that it is the locative.
                    case LOCATIVE ->
                        thing.endsWith("ach") || (count == 1 && thing.endsWith("u"))
                                ? Cardinals.locative(count, Gender.MASCULINE)
                                : nominative(count, thing);
                    default -> nominative(count, thing);
                };
    }

    private static String nominative(long count, String thing) {
        if (count == 1 && thing.endsWith("ę")) {
            return "jedną";
        }
        return Cardinals.nominative(
                count,
                count == 1
                        ? genderOfOne(thing)
                        : FEMININE.matcher(thing).matches() ? Gender.FEMININE : Gender.MASCULINE);
    }

    private static Gender genderOfOne(String thing) {
        if (thing.endsWith("a")) {
            return Gender.FEMININE;
        }
        return thing.matches(".*[oe]") ? Gender.NEUTER : Gender.MASCULINE;
    }
}
