package pl.hejnal.speech.rules.polish;

import java.util.List;

/** Polish cardinal numerals from zero to 999,999,999, in the cases that figures in speech need. */
public final class Cardinals {

    public static final long GREATEST = 999_999_999;

    private static final Forms NOMINATIVE = new Forms(
            List.of(
                    "zero",
                    "jeden",
                    "dwa",
                    "trzy",
                    "cztery",
                    "pięć",
                    "sześć",
                    "siedem",
                    "osiem",
                    "dziewięć",
                    "dziesięć",
                    "jedenaście",
                    "dwanaście",
                    "trzynaście",
                    "czternaście",
                    "piętnaście",
                    "szesnaście",
                    "siedemnaście",
                    "osiemnaście",
                    "dziewiętnaście"),
            List.of(
                    "",
                    "",
                    "dwadzieścia",
                    "trzydzieści",
                    "czterdzieści",
                    "pięćdziesiąt",
                    "sześćdziesiąt",
                    "siedemdziesiąt",
                    "osiemdziesiąt",
                    "dziewięćdziesiąt"),
            List.of(
                    "",
                    "sto",
                    "dwieście",
                    "trzysta",
                    "czterysta",
                    "pięćset",
                    "sześćset",
                    "siedemset",
                    "osiemset",
                    "dziewięćset"),
            List.of("tysiąc", "tysiące", "tysięcy"),
            List.of("milion", "miliony", "milionów"));
    private static final Forms GENITIVE = new Forms(
            List.of(
                    "zera",
                    "jeden",
                    "dwóch",
                    "trzech",
                    "czterech",
                    "pięciu",
                    "sześciu",
                    "siedmiu",
                    "ośmiu",
                    "dziewięciu",
                    "dziesięciu",
                    "jedenastu",
                    "dwunastu",
                    "trzynastu",
                    "czternastu",
                    "piętnastu",
                    "szesnastu",
                    "siedemnastu",
                    "osiemnastu",
                    "dziewiętnastu"),
            List.of(
                    "",
                    "",
                    "dwudziestu",
                    "trzydziestu",
                    "czterdziestu",
                    "pięćdziesięciu",
                    "sześćdziesięciu",
                    "siedemdziesięciu",
                    "osiemdziesięciu",
                    "dziewięćdziesięciu"),
            List.of(
                    "",
                    "stu",
                    "dwustu",
                    "trzystu",
                    "czterystu",
                    "pięciuset",
                    "sześciuset",
                    "siedmiuset",
                    "ośmiuset",
                    "dziewięciuset"),
            List.of("tysiąca", "tysięcy", "tysięcy"),
            List.of("miliona", "milionów", "milionów"));

    private Cardinals() {}

    /**
     * {@code dwadzieścia dwie} of feminine things; only the numeral one alone has three genders.
     *
     * @throws IllegalArgumentException if it is negative or above {@link #GREATEST}
     */
    public static String nominative(long n, Gender gender) {
        String said = NOMINATIVE.say(checked(n));
        return switch (gender) {
            case MASCULINE -> said;
            case FEMININE -> n == 1 ? "jedna" : said.replaceFirst("\\bdwa$", "dwie");
            case NEUTER -> n == 1 ? "jedno" : said;
        };
    }

    /** As one counts without a thing: {@code pięć tysięcy czterysta dziesięć}. */
    public static String nominative(long n) {
        return nominative(n, Gender.MASCULINE);
    }

    /** {@code dwudziestu dwóch}, {@code jednej}; above one the same in all genders. */
    public static String genitive(long n, Gender gender) {
        if (n == 1) {
            return gender == Gender.FEMININE ? "jednej" : "jednego";
        }
        return GENITIVE.say(checked(n));
    }

    /** After {@code w}, {@code po}, {@code przy}; below a thousand only the numeral one is not as in the genitive. */
    public static String locative(long n, Gender gender) {
        return n == 1 && gender != Gender.FEMININE ? "jednym" : genitive(n, gender);
    }

    private static long checked(long n) {
        if (n < 0 || n > GREATEST) {
            throw new IllegalArgumentException("only 0 to " + GREATEST + " is spoken, not " + n);
        }
        return n;
    }

    /** The words of one case; of thousands and millions: one, two to four, more. */
    private record Forms(
            List<String> units,
            List<String> tens,
            List<String> hundreds,
            List<String> thousands,
            List<String> millions) {

        String say(long n) {
            if (n >= 1_000_000) {
                return joined(many(n / 1_000_000, millions), n % 1_000_000);
            }
            if (n >= 1000) {
                return joined(many(n / 1000, thousands), n % 1000);
            }
            int small = (int) n;
            if (small >= 100) {
                return joined(hundreds.get(small / 100), small % 100);
            }
            return small < 20 ? units.get(small) : joined(tens.get(small / 10), small % 10);
        }

        private String many(long count, List<String> names) {
            return count == 1 ? names.get(0) : say(count) + " " + (Noun.isFew(count) ? names.get(1) : names.get(2));
        }

        private String joined(String head, long rest) {
            return rest == 0 ? head : head + " " + say(rest);
        }
    }
}
