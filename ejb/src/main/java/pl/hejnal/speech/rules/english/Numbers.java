package pl.hejnal.speech.rules.english;

/** English numbers as Britain says them, from zero to 999,999,999. */
public final class Numbers {

    public static final long GREATEST = 999_999_999;

    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] ORDINALS = {
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };

    private Numbers() {}

    /**
     * {@code five thousand four hundred and ten}.
     *
     * @throws IllegalArgumentException if it is negative or above {@link #GREATEST}
     */
    public static String cardinal(long n) {
        if (n < 0 || n > GREATEST) {
            throw new IllegalArgumentException("only 0 to " + GREATEST + " is spoken, not " + n);
        }
        if (n >= 1_000_000) {
            return joined(cardinal(n / 1_000_000) + " million", n % 1_000_000);
        }
        if (n >= 1000) {
            return joined(cardinal(n / 1000) + " thousand", n % 1000);
        }
        if (n >= 100) {
            return joined(UNITS[(int) n / 100] + " hundred", n % 100);
        }
        if (n < 20) {
            return UNITS[(int) n];
        }
        return n % 10 == 0 ? TENS[(int) n / 10] : TENS[(int) n / 10] + "-" + UNITS[(int) n % 10];
    }

    /** {@code one zloty}, {@code two zlotys}. */
    public static String counted(long n, String one, String many) {
        return cardinal(n) + " " + (n == 1 ? one : many);
    }

    /** A day of the month, 1 to 31: {@code twenty-third}. */
    public static String ordinal(int n) {
        if (n < 20) {
            return ORDINALS[n];
        }
        return n % 10 == 0 ? TENS[n / 10].replaceFirst("y$", "ieth") : TENS[n / 10] + "-" + ORDINALS[n % 10];
    }

    /** {@code twenty twenty-six}, {@code two thousand and five}, {@code nineteen hundred}; in figures outside 1000 to 9999. */
    public static String year(int year) {
        if (year < 1000 || year > 9999) {
            return Integer.toString(year);
        }
        int century = year / 100;
        int rest = year % 100;
        if (century % 10 == 0 && rest < 10) {
            return cardinal(year);
        }
        if (rest == 0) {
            return cardinal(century) + " hundred";
        }
        return cardinal(century) + " " + (rest < 10 ? "oh " + cardinal(rest) : cardinal(rest));
    }

    private static String joined(String head, long rest) {
        if (rest == 0) {
            return head;
        }
        return head + (rest < 100 ? " and " : " ") + cardinal(rest);
    }
}
