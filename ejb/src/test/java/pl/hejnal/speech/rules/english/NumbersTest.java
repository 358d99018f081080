package pl.hejnal.speech.rules.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.speech.rules.WordsCounted;

class NumbersTest {

    private static final Map<String, Long> WORDS =
            new HashMap<>(Map.of("and", 0L, "hundred", 100L, "thousand", 1000L, "million", 1_000_000L));

    static {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            WORDS.put(units[i], (long) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i], 20 + 10L * i);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | zero
            13        | thirteen
            21        | twenty-one
            100       | one hundred
            101       | one hundred and one
            999       | nine hundred and ninety-nine
            1001      | one thousand and one
            1100      | one thousand one hundred
            12345     | twelve thousand three hundred and forty-five
            100000    | one hundred thousand
            1000005   | one million and five
            2500000   | two million five hundred thousand
            999999999 | nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine
            """)
    void a_number_is_said_as_in_britain(long n, String spoken) {
        assertThat(Numbers.cardinal(n)).isEqualTo(spoken);
    }

    /** All numbers to twenty thousand, and twenty thousand others of any size. */
    @Test
    void every_number_is_heard_as_itself() {
        LongStream.concat(LongStream.range(0, 20_000), new Random(20260723).longs(20_000, 0, Numbers.GREATEST + 1))
                .forEach(n -> assertThat(WordsCounted.heard(Numbers.cardinal(n), WORDS))
                        .isEqualTo(n));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000, Long.MIN_VALUE, Long.MAX_VALUE})
    void what_is_negative_or_too_large_is_refused_and_named(long n) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.cardinal(n))
                .withMessageContaining("" + n);
    }
}
