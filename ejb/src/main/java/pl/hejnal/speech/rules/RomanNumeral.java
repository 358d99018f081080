package pl.hejnal.speech.rules;

/** Roman numerals as case signs have them. */
final class RomanNumeral {

    private RomanNumeral() {}

    /** @param numeral of the letters I, V, X, L, C only */
    static int value(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int own = letter(numeral.charAt(i));
            boolean beforeGreater = i + 1 < numeral.length() && own < letter(numeral.charAt(i + 1));
            value += beforeGreater ? -own : own;
        }
        return value;
    }

    private static int letter(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> throw new IllegalArgumentException("not a Roman numeral");
        };
    }
}
