package pl.hejnal.cases.domain;

import java.util.List;
import java.util.Optional;

/**
 * The digits that stand for a case on a telephone: eight and a check digit by H. Michael Damm's method (dissertation,
 * Marburg 2004), which catches every single wrong digit and every swap of neighbours. Knowing a code is knowing
 * nothing: only the PIN opens the case.
 *
 * @param digits nine digits, the last one the check
 */
public record PhoneCode(String digits) {

    private static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final int LONGEST_TYPED = 40;
    /** Damm's table of order ten: the row is what has been read so far, the column the next digit. */
    private static final int[][] TABLE = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

    public PhoneCode {
        if (!areDigits(digits, LENGTH) || damm(digits) != 0) {
            throw new IllegalArgumentException("not a phone code");
        }
    }

    /** @throws IllegalArgumentException if they are not exactly eight digits */
    public static PhoneCode withCheck(String eightDigits) {
        if (!areDigits(eightDigits, LENGTH - 1)) {
            throw new IllegalArgumentException("not eight digits");
        }
        return new PhoneCode(eightDigits + damm(eightDigits));
    }

    /** Reads a code as it was keyed or typed, with or without blanks and hyphens; empty if a digit must be wrong. */
    public static Optional<PhoneCode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String digits = typed.replaceAll("[\\s-]", "");
        return areDigits(digits, LENGTH) && damm(digits) == 0 ? Optional.of(new PhoneCode(digits)) : Optional.empty();
    }

    private static boolean areDigits(String text, int length) {
        return text != null && text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The check digit of what has none yet; zero for digits that end with theirs. */
    private static int damm(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }

    /** Three groups of three, as a code is spoken and printed. */
    public List<String> spokenGroups() {
        return List.of(digits.substring(0, GROUP), digits.substring(GROUP, 2 * GROUP), digits.substring(2 * GROUP));
    }

    @Override
    public String toString() {
        return String.join(" ", spokenGroups());
    }
}
