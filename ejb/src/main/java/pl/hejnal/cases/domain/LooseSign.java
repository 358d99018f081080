package pl.hejnal.cases.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a sign whose separators are not where the instruction puts them: all ways to take its pieces as unit, class,
 * number and year are tried, and only if exactly one sign comes out is it read.
 */
final class LooseSign {

    private static final int LONGEST_UNIT = 4;
    private static final Pattern SEPARATOR = Pattern.compile("[-./ ]");
    /** Cases are registered in classes of three digits and more; fewer, where a class is looked for, are a unit's section. */
    private static final String CLASS = "\\d{3,5}";

    private static final String NUMBER = "\\d{1,9}";
    private static final String PRESENT_YEAR = "20(?:1[1-9]|[2-9]\\d)";
    private static final String INITIALS = "\\p{L}{2,5}\\d{0,2}";
    private static final Pattern UNIT_WITH_CLASS = Pattern.compile("(\\p{L}+)(" + CLASS + ")");
    private static final Pattern YEAR_WITH_INITIALS = Pattern.compile("(\\d{4})(" + INITIALS + ")");
    /** Two digits that may be the present form's year without its century are not guessed at. */
    private static final Set<String> CENTURY =
            IntStream.rangeClosed(11, 79).mapToObj(String::valueOf).collect(Collectors.toUnmodifiableSet());

    private final List<String> pieces;
    private final Set<String> found;

    private LooseSign(List<String> pieces, Set<String> found) {
        this.pieces = pieces;
        this.found = found;
    }

    /** @param text with one separator between two pieces, each of {@code - . /} or a blank */
    static Optional<String> read(String text) {
        Set<String> found = new TreeSet<>();
        for (List<String> pieces : withGlued(Arrays.asList(SEPARATOR.split(text, -1)))) {
            new LooseSign(pieces, found).readAll();
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Only zeros before the numbers mean nothing; those of a class, 0057, are part of it. */
    static String withoutZeros(String text) {
        return text.replaceFirst("^([^. ]+\\.\\d+[.-])0+(?=\\d)", "$1")
                .replaceFirst("^([^. ]+\\.\\d+\\.\\d+\\.)0+(?=\\d+\\.\\d{4}(?:\\.|$))", "$1");
    }

    /** As it stands, and with the separator put in that was left out before the class or before the initials. */
    private static List<List<String>> withGlued(List<String> pieces) {
        List<List<String>> all = new ArrayList<>(List.of(pieces));
        Matcher ending = YEAR_WITH_INITIALS.matcher(pieces.getLast());
        if (ending.matches()) {
            List<String> apart = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
            apart.add(ending.group(1));
            apart.add(ending.group(2));
            all.add(apart);
        }
        for (List<String> each : List.copyOf(all)) {
            for (int i = 0; i < Math.min(each.size(), LONGEST_UNIT); i++) {
                Matcher glued = UNIT_WITH_CLASS.matcher(each.get(i));
                if (glued.matches()) {
                    List<String> apart = new ArrayList<>(each);
                    apart.set(i, glued.group(1));
                    apart.add(i + 1, glued.group(2));
                    all.add(apart);
                }
            }
        }
        return all;
    }

    private void readAll() {
        for (int unit = 1; unit <= LONGEST_UNIT && unit + 2 < pieces.size(); unit++) {
            if (is(unit, CLASS) && is(unit + 1, NUMBER)) {
                String beginning = String.join("-", pieces.subList(0, unit)) + "." + pieces.get(unit);
                String number = withoutLeadingZeros(unit + 1);
                present(beginning + "." + number, unit + 2);
                former(beginning + "-" + number, unit + 2);
            }
        }
    }

    private void present(String before, int at) {
        if (is(at, PRESENT_YEAR)) {
            String sign = before + "." + pieces.get(at);
            if (at + 1 == pieces.size()) {
                add(sign);
            } else if (at + 2 == pieces.size() && is(at + 1, INITIALS)) {
                add(sign + "." + pieces.get(at + 1));
            }
        }
        if (is(at, "\\d{1,6}") && is(at + 1, PRESENT_YEAR) && !before.matches(".*\\..*\\..*\\..*")) {
            present(before + "." + withoutLeadingZeros(at), at + 1);
        }
    }

    private void former(String before, int at) {
        String session = is(at, "(?i)[CLXVI]+") ? "/" + pieces.get(at) : "";
        int year = session.isEmpty() ? at : at + 1;
        if (year + 1 == pieces.size() && is(year, "\\d{2}") && !CENTURY.contains(pieces.get(year))) {
            add(before + session + "/" + pieces.get(year));
        }
    }

    private String withoutLeadingZeros(int at) {
        return pieces.get(at).replaceFirst("^0+(?=\\d)", "");
    }

    private boolean is(int at, String form) {
        return at < pieces.size() && pieces.get(at).matches(form);
    }

    private void add(String sign) {
        CaseSign.printed(sign).ifPresent(found::add);
    }
}
