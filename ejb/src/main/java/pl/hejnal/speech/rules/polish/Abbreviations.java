package pl.hejnal.speech.rules.polish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static pl.hejnal.speech.rules.polish.Inflection.BEFORE;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.hejnal.speech.rules.written.Reading;

/** Abbreviations of offices and addresses. */
final class Abbreviations {

    /** Written; then nominative, genitive, locative, instrumental, or one form for all. */
    private static final String TABLE = """
            ul.|ulica|ulicy|ulicy|ulicą
            al.|aleja|alei|alei|aleją
            pl.|plac|placu|placu|placem
            os.|osiedle|osiedla|osiedlu|osiedlem
            pok.|pokój|pokoju|pokoju|pokojem
            nr|numer|numeru|numerze|numerem
            bud.|budynek|budynku|budynku|budynkiem
            stan.|stanowisko|stanowiska|stanowisku|stanowiskiem
            art.|artykuł|artykułu|artykule|artykułem
            ust.|ustęp|ustępu|ustępie|ustępem
            pkt|punkt|punktu|punkcie|punktem
            lit.|litera|litery|literze|literą
            §|paragraf|paragrafu|paragrafie|paragrafem
            zał.|załącznik|załącznika|załączniku|załącznikiem
            poz.|pozycja|pozycji|pozycji|pozycją
            tel.|telefon|telefonu|telefonie|telefonem
            kom.|komórkowy
            wew.|wewnętrzny
            godz.|godzina|godziny|godzinie|godziną
            tys.|tysięcy
            wg|według
            m.in.|między innymi
            np.|na przykład
            tj.|to jest
            tzn.|to znaczy
            itd.|i tak dalej
            itp.|i tym podobne
            ww.|wyżej wymieniony
            dn.|dnia
            im.|imienia
            św.|świętego
            ks.|księdza
            gen.|generała
            prof.|profesora
            dr|doktor
            mgr|magister
            inż.|inżynier
            woj.|województwo
            gm.|gmina
            ds.|do spraw
            ws.|w sprawie
            dot.|dotyczy
            wyd.|wydział
            k.p.a.|kodeksu postępowania administracyjnego
            KPA|kodeksu postępowania administracyjnego
            Dz.U.|Dziennik Ustaw|Dziennika Ustaw|Dzienniku Ustaw|Dziennikiem Ustaw
            PLN|złotych
            USC|u es ce
            UMK|u em ka
            ID|i de""";

    private static final Map<String, List<String>> FORMS = TABLE.lines()
            .map(line -> List.of(line.split("\\|")))
            .collect(toUnmodifiableMap(List::getFirst, identity()));
    /** The longest first, so that none is found inside another. */
    private static final String ANY = FORMS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(joining("|"));

    static final List<Reading> RULES = List.of(Reading.of(
            BEFORE + "(?<![\\p{L}\\d.])(" + ANY + "|Ul\\.|Al\\.|Pl\\.|Os\\.|Pok\\.|Nr|Tel\\.|Np\\.)(?!\\p{L})",
            Abbreviations::whole));

    private Abbreviations() {}

    private static List<String> forms(String written) {
        return Optional.ofNullable(FORMS.get(written))
                .or(() -> Optional.ofNullable(FORMS.get(written.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    private static String whole(MatchResult found) {
        String written = found.group(2);
        List<String> forms = forms(written);
        Inflection wanted = Inflection.after(found.group(1));
        String word = forms.size() == 2 ? forms.get(1) : forms.get(wanted.column);
        // The next word may touch the stop, or the sign.
        return Inflection.kept(found.group(1)) + word + " ";
    }
}
