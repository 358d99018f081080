package pl.hejnal.kernel;

import java.util.Objects;
import java.util.Set;

/**
 * Who calls, as far as the network says: an E.164 number (ITU-T E.164: at most 15 digits, written with a plus), a short
 * code or a number inside of the exchange as it was dialled, or withheld. It proves nothing, for it can be forged; and
 * only a whole number tells one telephone from all others, so nothing but that may bring calls together.
 *
 * @param e164 the number with its plus, a short one without, or empty when it was withheld or makes no sense
 */
public record CallerNumber(String e164) {

    public static final CallerNumber WITHHELD = new CallerNumber("");
    private static final int NATIONAL = 9;
    private static final int SHORTEST = 3;
    private static final int LONGEST_SHORT = 8;
    /** Country code and number; no country's code begins with 0, and none has numbers of fewer digits. */
    private static final String WHOLE = "[1-9][0-9]{6,14}";
    /** "Anonymous", "Restricted" and "Unavailable" typed on a telephone's keys, as exchanges send them for a number. */
    private static final Set<String> WORDS = Set.of("266696687", "7378742833", "86282452253");

    public CallerNumber {
        Objects.requireNonNull(e164);
        // Wider than what is read today, for numbers that were kept before.
        if (!e164.isEmpty() && !e164.matches("\\+?[0-9]{" + SHORTEST + ",15}")) {
            throw new IllegalArgumentException("not a number: " + e164.length() + " characters");
        }
    }

    /**
     * Reads what a network sent. Never throws: whatever is not a number counts as withheld, so that a hostile caller
     * identity costs nobody a call. Nine digits are a Polish national number, also behind the national 0; up to eight are
     * a short code or a number inside, which stays as it was dialled. Of ten digits and more without a prefix the first
     * are a country's code. Zeros, or one digit over and over, are what exchanges send for no number at all.
     */
    public static CallerNumber of(String raw) {
        // Marks that nobody sees are no typing error in a number from a network.
        if (raw == null || raw.length() > 40 || raw.chars().anyMatch(CallerNumber::isHidden)) {
            return WITHHELD;
        }
        String text = PlainText.line(raw);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!(c == '+' && i == 0) && " -().".indexOf(c) < 0) {
                return WITHHELD;
            }
        }
        return read(digits.toString(), text.startsWith("+"));
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static CallerNumber read(String digits, boolean plus) {
        if (digits.matches("0*") || WORDS.contains(digits) || digits.matches("([0-9])\\1{8,}")) {
            return WITHHELD;
        }
        if (!plus && digits.length() >= SHORTEST && digits.length() <= LONGEST_SHORT && !digits.startsWith("00")) {
            return new CallerNumber(digits);
        }
        String number = digits;
        if (!plus && number.startsWith("00")) {
            number = number.substring(2);
        } else if (!plus && number.length() == NATIONAL + 1 && number.startsWith("0")) {
            number = "48" + number.substring(1);
        } else if (!plus && number.length() == NATIONAL) {
            number = "48" + number;
        }
        return whole(number.replaceFirst("^480(?=[0-9]{9}$)", "48"));
    }

    private static CallerNumber whole(String number) {
        boolean one = number.matches(WHOLE)
                && (!number.startsWith("48") || number.matches("48[1-9][0-9]{8}"))
                && !number.matches("48([0-9])\\1{8}");
        return one ? new CallerNumber("+" + number) : WITHHELD;
    }

    public boolean isWithheld() {
        return e164.isEmpty();
    }

    /**
     * Whether it is one telephone's own number in the whole network, which can be called back and tells two callers apart.
     * A short code and a number inside are many people's; so is what was kept before such numbers were told from others.
     */
    public boolean identifies() {
        return e164.matches("\\+" + WHOLE) && whole(e164.substring(1)).equals(this);
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
