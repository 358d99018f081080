package pl.hejnal.kernel;

import java.util.Objects;

/**
 * Who calls, as far as the network says: an E.164 number (ITU-T E.164: at most 15 digits, written with a plus) or
 * withheld. It identifies nobody: a caller's number can be forged.
 *
 * @param e164 the number with its plus, or empty when it was withheld or makes no sense
 */
public record CallerNumber(String e164) {

    public static final CallerNumber WITHHELD = new CallerNumber("");
    private static final int LONGEST = 15;
    private static final int NATIONAL = 9;
    private static final int SHORTEST = 3;

    public CallerNumber {
        Objects.requireNonNull(e164);
        if (!e164.isEmpty() && !e164.matches("\\+[0-9]{" + SHORTEST + "," + LONGEST + "}")) {
            throw new IllegalArgumentException("not an E.164 number: " + e164.length() + " characters");
        }
    }

    /**
     * Reads what a network sent. Never throws: whatever is not a number counts as withheld, so that a hostile caller
     * identity costs nobody a call. Nine digits are a Polish national number.
     */
    public static CallerNumber of(String raw) {
        if (raw == null || raw.length() > 40) {
            return WITHHELD;
        }
        String text = raw.strip();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!(c == '+' && i == 0) && " -().".indexOf(c) < 0) {
                return WITHHELD;
            }
        }
        String number = digits.toString();
        if (text.startsWith("+")) {
            // International already.
        } else if (number.startsWith("00")) {
            number = number.substring(2);
        } else if (number.length() == NATIONAL) {
            number = "48" + number;
        }
        return number.length() < SHORTEST || number.length() > LONGEST ? WITHHELD : new CallerNumber("+" + number);
    }

    public boolean isWithheld() {
        return e164.isEmpty();
    }

    /** For screens, grouped as Polish numbers are written: {@code +48 126 001 122}; empty when withheld. */
    @Override
    public String toString() {
        if (e164.startsWith("+48") && e164.length() == 12) {
            return "+48 " + e164.substring(3, 6) + " " + e164.substring(6, 9) + " " + e164.substring(9);
        }
        return e164;
    }
}
