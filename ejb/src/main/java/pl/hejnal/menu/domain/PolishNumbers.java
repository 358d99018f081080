package pl.hejnal.menu.domain;

/** Polish numerals in the forms that speech about dates, times and ages needs. */
final class PolishNumbers {

    private static final String[] UNITS = {"zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem",
        "dziewięć", "dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście",
        "siedemnaście", "osiemnaście", "dziewiętnaście"};
    private static final String[] TENS = {"", "", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt",
        "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt"};
    private static final String[] HUNDREDS = {"", "sto", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset",
        "siedemset", "osiemset", "dziewięćset"};
    private static final String[] UNITS_GENITIVE = {"zera", "jeden", "dwóch", "trzech", "czterech", "pięciu", "sześciu",
        "siedmiu", "ośmiu", "dziewięciu", "dziesięciu", "jedenastu", "dwunastu", "trzynastu", "czternastu", "piętnastu",
        "szesnastu", "siedemnastu", "osiemnastu", "dziewiętnastu"};
    private static final String[] TENS_GENITIVE = {"", "", "dwudziestu", "trzydziestu", "czterdziestu", "pięćdziesięciu"};
    private static final String[] ORDINAL_UNITS = {"", "pierwszego", "drugiego", "trzeciego", "czwartego", "piątego",
        "szóstego", "siódmego", "ósmego", "dziewiątego", "dziesiątego", "jedenastego", "dwunastego", "trzynastego",
        "czternastego", "piętnastego", "szesnastego", "siedemnastego", "osiemnastego", "dziewiętnastego"};
    private static final String[] ORDINAL_TENS = {"", "", "dwudziestego", "trzydziestego", "czterdziestego",
        "pięćdziesiątego", "sześćdziesiątego", "siedemdziesiątego", "osiemdziesiątego", "dziewięćdziesiątego"};

    private PolishNumbers() {
    }

    /** Nominative, 0 to 9999: {@code pięć tysięcy czterysta dziesięć}. */
    static String cardinal(int n) {
        if (n >= 1000) {
            String thousands = n / 1000 == 1 ? "tysiąc" : UNITS[n / 1000] + (n / 1000 < 5 ? " tysiące" : " tysięcy");
            return join(thousands, n % 1000);
        }
        if (n >= 100) {
            return join(HUNDREDS[n / 100], n % 100);
        }
        return n < 20 ? UNITS[n] : join(TENS[n / 10], n % 10);
    }

    /** Genitive of 2 to 59, the same in all genders: {@code dwudziestu dwóch}. */
    static String genitive(int n) {
        if (n < 20) {
            return UNITS_GENITIVE[n];
        }
        return n % 10 == 0 ? TENS_GENITIVE[n / 10] : TENS_GENITIVE[n / 10] + " " + UNITS_GENITIVE[n % 10];
    }

    /** Genitive of the masculine ordinal, 1 to 99: {@code dwudziestego szóstego}. */
    static String ordinalGenitive(int n) {
        if (n < 20) {
            return ORDINAL_UNITS[n];
        }
        return n % 10 == 0 ? ORDINAL_TENS[n / 10] : ORDINAL_TENS[n / 10] + " " + ORDINAL_UNITS[n % 10];
    }

    private static String join(String head, int rest) {
        return rest == 0 ? head : head + " " + cardinal(rest);
    }
}
