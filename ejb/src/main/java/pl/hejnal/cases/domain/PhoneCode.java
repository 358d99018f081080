package pl.hejnal.cases.domain;

import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.PlainText;

/**
 * A case's name for telephone keys: nine digits, the last a check digit after H. M. Damm (2004), which catches every
 * single wrong digit and every swap of neighbours. It is no secret; the PIN is.
 */
public record PhoneCode(String digits) {

    public static final int LENGTH = 9;
    private static final int GROUP = 3;
    /** Damm's totally antisymmetric quasigroup of order 10. */
    private static final String[] TABLE = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    public PhoneCode {
        if (!areDigits(digits, LENGTH) || interim(digits) != 0) {
            throw new IllegalArgumentException("not a phone code");
        }
    }

    /** Empty for anything but nine digits whose check digit is right; blanks between groups do no harm. */
    public static Optional<PhoneCode> parse(String typed) {
        String text = PlainText.line(typed).replace(" ", "");
        return areDigits(text, LENGTH) && interim(text) == 0 ? Optional.of(new PhoneCode(text)) : Optional.empty();
    }

    /** @throws IllegalArgumentException if they are not exactly eight digits */
    public static PhoneCode withCheck(String eight) {
        if (!areDigits(eight, LENGTH - 1)) {
            throw new IllegalArgumentException("not eight digits");
        }
        return new PhoneCode(eight + interim(eight));
    }

    private static boolean areDigits(String text, int length) {
        return text != null && text.matches("[0-9]{" + length + "}");
    }

    /** The check digit of digits that have none yet; zero for digits that end with theirs. */
    private static int interim(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            interim = TABLE[interim].charAt(digit - '0') - '0';
        }
        return interim;
    }

    /** As it is spoken and printed: three groups of three. */
    public List<String> spokenGroups() {
        return List.of(digits.substring(0, GROUP), digits.substring(GROUP, 2 * GROUP), digits.substring(2 * GROUP));
    }

    @Override
    public String toString() {
        return String.join(" ", spokenGroups());
    }
}
