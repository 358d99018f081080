package pl.hejnal.menu.domain;

/** English numerals in the forms that speech about dates, times and ages needs. */
final class EnglishNumbers {

    private static final String[] UNITS = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety"};
    private static final String[] ORDINALS = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
        "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth"};

    private EnglishNumbers() {
    }

    /** 0 to 9999: {@code five thousand four hundred and ten}. */
    static String cardinal(int n) {
        if (n >= 1000) {
            String thousands = UNITS[n / 1000] + " thousand";
            String joint = n % 1000 < 100 ? " and " : " ";
            return n % 1000 == 0 ? thousands : thousands + joint + cardinal(n % 1000);
        }
        if (n >= 100) {
            String hundreds = UNITS[n / 100] + " hundred";
            return n % 100 == 0 ? hundreds : hundreds + " and " + cardinal(n % 100);
        }
        if (n < 20) {
            return UNITS[n];
        }
        return n % 10 == 0 ? TENS[n / 10] : TENS[n / 10] + "-" + UNITS[n % 10];
    }

    /** A day of the month, 1 to 31: {@code twenty-third}. */
    static String ordinal(int n) {
        if (n < 20) {
            return ORDINALS[n];
        }
        return n % 10 == 0 ? TENS[n / 10].replaceFirst("y$", "ieth") : TENS[n / 10] + "-" + ORDINALS[n % 10];
    }

    /** {@code twenty twenty-six}, {@code two thousand and five}, {@code nineteen hundred}; in figures outside 1000 to 9999. */
    static String year(int year) {
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
}
