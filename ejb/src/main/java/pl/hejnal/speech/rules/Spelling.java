package pl.hejnal.speech.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says signs letter by letter, number by number and mark by mark, as a clerk dictates them. A case sign is built by the
 * office instruction of 18 January 2011: unit, class, number in the class, year, and perhaps the initials of who has it.
 *
 * @param number says a number from 0 to 999,999
 * @param dot what {@code .} is called
 * @param dash what {@code -} is called
 * @param slash what {@code /} is called
 * @param roman what comes before a Roman numeral
 * @param letters names of capital letters; one without a name is left out
 */
record Spelling(
        LongFunction<String> number,
        String dot,
        String dash,
        String slash,
        String roman,
        Map<Character, String> letters) {

    /** A Roman numeral is a unit's section after a dash, or a session of the council between slashes. */
    private static final Pattern PIECE =
            Pattern.compile("[0-9]+|(?<roman>(?<=-)[IVX]+(?=[.-])|(?<=/)[IVXLC]+(?=/))|\\p{L}+|(?<mark>[-./])");

    private static final int LONGEST_NUMBER = 6;
    private static final int GROUP = 3;

    String digits(String digits) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < digits.length(); from += GROUP) {
            groups.add(oneByOne(digits.substring(from, Math.min(from + GROUP, digits.length()))));
        }
        return String.join(", ", groups);
    }

    /** A pause stands before each mark, none after it. */
    String sign(String sign) {
        StringBuilder said = new StringBuilder();
        Matcher piece = PIECE.matcher(sign.toUpperCase(Locale.ROOT));
        boolean afterMark = true;
        while (piece.find()) {
            boolean mark = piece.group("mark") != null;
            said.append(said.isEmpty() ? "" : mark || !afterMark ? ", " : " ");
            said.append(
                    piece.group("roman") == null
                            ? piece(piece.group())
                            : roman + " " + number.apply(RomanNumeral.value(piece.group())));
            afterMark = mark;
        }
        return said.toString();
    }

    private String piece(String piece) {
        return switch (piece) {
            case "." -> dot;
            case "-" -> dash;
            case "/" -> slash;
            default -> Character.isDigit(piece.charAt(0)) ? figures(piece) : named(piece);
        };
    }

    /** Zeros before a number are part of it: {@code 0057} is zero zero fifty-seven. */
    private String figures(String figures) {
        String rest = figures.replaceFirst("^0+(?=.)", "");
        if (rest.length() > LONGEST_NUMBER) {
            return digits(figures);
        }
        return (number.apply(0) + " ").repeat(figures.length() - rest.length()) + number.apply(Long.parseLong(rest));
    }

    private String named(String piece) {
        return piece.chars()
                .mapToObj(letter -> letters.getOrDefault((char) letter, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String oneByOne(String digits) {
        return digits.chars()
                .mapToObj(digit -> number.apply(Character.digit(digit, 10)))
                .collect(Collectors.joining(" "));
    }
}
