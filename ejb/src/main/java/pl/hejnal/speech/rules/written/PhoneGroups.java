package pl.hejnal.speech.rules.written;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a telephone number is grouped when it is read aloud: a Polish fixed number as it is printed, {@code 12 616 01 01}, a
 * mobile one and all others in threes. Ranges of mobile numbers: the national numbering plan (UKE).
 */
public final class PhoneGroups {

    private static final Pattern MOBILE = Pattern.compile("(45|5[0137]|6[069]|7[2389]|88)\\d{7}");
    private static final Pattern FREE_OR_SHARED = Pattern.compile("80\\d{7}");
    private static final int NATIONAL = 9;
    private static final int[] FIXED = {2, 3, 2, 2};

    private PhoneGroups() {}

    /** @param digits says at most three digits; @return the groups with a pause between them */
    public static String aloud(String number, UnaryOperator<String> digits) {
        if (number.length() != NATIONAL
                || MOBILE.matcher(number).matches()
                || FREE_OR_SHARED.matcher(number).matches()) {
            return digits.apply(number);
        }
        List<String> groups = new ArrayList<>();
        int from = 0;
        for (int length : FIXED) {
            groups.add(number.substring(from, from + length));
            from += length;
        }
        return groups.stream().map(digits).collect(Collectors.joining(", "));
    }
}
