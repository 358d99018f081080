package pl.hejnal.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    /** In Poland's plan every subscriber has nine digits, and libphonenumber takes six to ten for possible. */
    private static final String POLISH = "48[1-9][0-9]{8}";
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
     * are a country's code, and the country must have numbers so long. Zeros, or one digit over and over, are what exchanges send for no number at all.
     */
    public static CallerNumber of(@Nullable String raw) {
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
        boolean one = number.startsWith("48")
                ? number.matches(POLISH) && !number.matches("48([0-9])\\1{8}")
                : number.matches(WHOLE) && Plans.hold(number);
        return one ? new CallerNumber("+" + number) : WITHHELD;
    }

    /** Reads the world's numbering plans now: up to a second, which no caller should have to wait. */
    public static void readPlans() {
        Plans.read("493012345678");
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

    /** Whether who calls it pays its owner by the minute, as far as the country's plan says so. */
    public boolean isPremiumRate() {
        return identifies() && Plans.arePremium(e164.substring(1));
    }

    /** For screens: {@code +48 126 001 122}, or grouped as its own country does; empty when withheld. */
    @Override
    public String toString() {
        if (e164.matches("\\+" + POLISH)) {
            return "+48 " + e164.substring(3, 6) + " " + e164.substring(6, 9) + " " + e164.substring(9);
        }
        boolean abroad = e164.startsWith("+") && !e164.startsWith("+48");
        return abroad ? Plans.grouped(e164.substring(1)).orElse(e164) : e164;
    }

    /** Numbering plans as libphonenumber keeps them. Not asked about Polish callers: reading one number takes it 30 µs. */
    private static final class Plans {

        private static final PhoneNumberUtil KNOWN = PhoneNumberUtil.getInstance();
        private static final String OF_NO_COUNTRY = "ZZ";

        /** Whether the country's code is given to one, and its numbers may have so many digits. */
        static boolean hold(String number) {
            return read(number).filter(Plans::isWhole).isPresent();
        }

        static boolean arePremium(String number) {
            return read(number).map(KNOWN::getNumberType).equals(Optional.of(PhoneNumberType.PREMIUM_RATE));
        }

        static Optional<String> grouped(String number) {
            return read(number)
                    .filter(Plans::isWhole)
                    .map(whole -> KNOWN.format(whole, PhoneNumberFormat.INTERNATIONAL));
        }

        private static boolean isWhole(PhoneNumber number) {
            return KNOWN.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
        }

        static Optional<PhoneNumber> read(String number) {
            try {
                return Optional.of(KNOWN.parse("+" + number, OF_NO_COUNTRY));
            } catch (NumberParseException none) {
                return Optional.empty();
            }
        }
    }
}
