package pl.hejnal.speech.rules.polish;

/** Polish ordinals in the forms of days, hours and years. */
final class Ordinals {

    /** The ending of a hard stem ({@code piąt-}), of {@code drug-} and of {@code trzec-}. */
    enum Form {
        GENITIVE("ego", "iego", "iego"),
        LOCATIVE("ym", "im", "im"),
        FEMININE("a", "a", "ia"),
        /** Genitive and locative: {@code do ósmej}, {@code o ósmej}. */
        FEMININE_OBLIQUE("ej", "iej", "iej"),
        FEMININE_INSTRUMENTAL("ą", "ą", "ią");

        private final String hard;
        private final String second;
        private final String third;

        Form(String hard, String second, String third) {
            this.hard = hard;
            this.second = second;
            this.third = third;
        }

        String of(String stem) {
            return stem
                    + switch (stem) {
                        case "drug" -> second;
                        case "trzec" -> third;
                        default -> hard;
                    };
        }
    }

    private static final String[] UNITS = {
        "",
        "pierwsz",
        "drug",
        "trzec",
        "czwart",
        "piąt",
        "szóst",
        "siódm",
        "ósm",
        "dziewiąt",
        "dziesiąt",
        "jedenast",
        "dwunast",
        "trzynast",
        "czternast",
        "piętnast",
        "szesnast",
        "siedemnast",
        "osiemnast",
        "dziewiętnast"
    };
    private static final String[] TENS = {
        "",
        "",
        "dwudziest",
        "trzydziest",
        "czterdziest",
        "pięćdziesiąt",
        "sześćdziesiąt",
        "siedemdziesiąt",
        "osiemdziesiąt",
        "dziewięćdziesiąt"
    };
    private static final String[] HUNDREDS = {
        "",
        "setn",
        "dwusetn",
        "trzechsetn",
        "czterechsetn",
        "pięćsetn",
        "sześćsetn",
        "siedemsetn",
        "osiemsetn",
        "dziewięćsetn"
    };
    private static final String[] THOUSANDS = {
        "",
        "tysięczn",
        "dwutysięczn",
        "trzytysięczn",
        "czterotysięczn",
        "pięciotysięczn",
        "sześciotysięczn",
        "siedmiotysięczn",
        "ośmiotysięczn",
        "dziewięciotysięczn"
    };

    private Ordinals() {}

    /** 1 to 9999; in a compound only tens and units are ordinals: {@code dwa tysiące dwudziestego szóstego}. */
    static String say(int n, Form form) {
        if (n < 1 || n > 9999) {
            throw new IllegalArgumentException("only the first to the 9999th is spoken, not " + n);
        }
        if (n % 1000 == 0) {
            return form.of(THOUSANDS[n / 1000]);
        }
        if (n >= 1000 && n % 100 == 0) {
            return Cardinals.nominative(n - n % 1000) + " " + form.of(HUNDREDS[n % 1000 / 100]);
        }
        if (n >= 100) {
            return n % 100 == 0
                    ? form.of(HUNDREDS[n / 100])
                    : Cardinals.nominative(n - n % 100) + " " + say(n % 100, form);
        }
        if (n < 20) {
            return form.of(UNITS[n]);
        }
        return n % 10 == 0 ? form.of(TENS[n / 10]) : form.of(TENS[n / 10]) + " " + form.of(UNITS[n % 10]);
    }
}
