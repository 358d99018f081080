package pl.hejnal.speech.rules;

import java.util.Map;

/**
 * A listener who adds up what they hear, knowing only single words: the numerals of a language are right if every number
 * is heard as itself.
 */
public final class WordsCounted {

    private WordsCounted() {}

    /**
     * @param values of the words; those from a thousand on multiply what came before them, and a hundred does in English
     */
    public static long heard(String spoken, Map<String, Long> values) {
        long sum = 0;
        long below = 0;
        for (String word : spoken.replace('-', ' ').split(" ")) {
            Long value = values.get(word);
            if (value == null) {
                throw new AssertionError("unknown word: " + word + " in " + spoken);
            }
            if (value >= 1000) {
                sum += Math.max(below, 1) * value;
                below = 0;
            } else if (value == 100 && below > 0 && below < 10 && word.equals("hundred")) {
                below *= value;
            } else {
                below += value;
            }
        }
        return sum + below;
    }
}
