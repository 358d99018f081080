package pl.hejnal.menu.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says signs letter by letter and number by number, as a clerk dictates them. A case sign is built by the office
 * instruction of 18 January 2011: unit, class, number in the class, year, and perhaps the initials of who has it.
 *
 * @param number says a number from 0 to 9999
 * @param slash what {@code /} is called
 * @param roman what comes before a Roman numeral
 * @param letters names of capital letters; one without a name is left out
 */
record Spelling(IntFunction<String> number, String slash, String roman, Map<Character, String> letters) {

    /** A Roman numeral is a unit's section after a dash, or a session of the council between slashes. */
    private static final Pattern PIECE =
            Pattern.compile("[0-9]+|(?<roman>(?<=-)[IVX]+(?=[.-])|(?<=/)[IVXLC]+(?=/))|\\p{L}+|/");
    private static final int LONGEST_NUMBER = 4;
    private static final int GROUP = 3;

    String digits(String digits) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < digits.length(); from += GROUP) {
            groups.add(group(digits.substring(from, Math.min(from + GROUP, digits.length()))));
        }
        return String.join(", ", groups);
    }

    String sign(String sign) {
        List<String> said = new ArrayList<>();
        Matcher piece = PIECE.matcher(sign.toUpperCase(Locale.ROOT));
        while (piece.find()) {
            said.add(piece.group("roman") == null ? piece(piece.group())
                    : roman + " " + number.apply(RomanNumeral.value(piece.group())));
        }
        return String.join(", ", said);
    }

    private String piece(String piece) {
        if (piece.equals("/")) {
            return slash;
        }
        if (Character.isDigit(piece.charAt(0))) {
            return piece.length() > LONGEST_NUMBER || piece.startsWith("0") ? digits(piece)
                    : number.apply(Integer.parseInt(piece));
        }
        return piece.chars().mapToObj(letter -> letters.getOrDefault((char) letter, ""))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }

    private String group(String digits) {
        List<String> said = new ArrayList<>();
        digits.chars().forEach(digit -> said.add(number.apply(Character.digit(digit, 10))));
        return String.join(" ", said);
    }
}
