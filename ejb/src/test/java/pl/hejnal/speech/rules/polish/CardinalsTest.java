package pl.hejnal.speech.rules.polish;

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

class CardinalsTest {

    private static final Map<String, Long> WORDS = new HashMap<>();

    static {
        number(
                0,
                1,
                "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście"
                        + " czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście");
        number(
                20,
                10,
                "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt"
                        + " dziewięćdziesiąt");
        number(100, 100, "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset");
        number(1000, 0, "tysiąc tysiące tysięcy");
        number(1_000_000, 0, "milion miliony milionów");
    }

    private static void number(long first, long step, String words) {
        long value = first;
        for (String word : words.split(" ")) {
            WORDS.put(word, value);
            value += step;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | zero
            11        | jedenaście
            101       | sto jeden
            999       | dziewięćset dziewięćdziesiąt dziewięć
            1000      | tysiąc
            1001      | tysiąc jeden
            2000      | dwa tysiące
            4004      | cztery tysiące cztery
            5000      | pięć tysięcy
            12000     | dwanaście tysięcy
            21000     | dwadzieścia jeden tysięcy
            22000     | dwadzieścia dwa tysiące
            112000    | sto dwanaście tysięcy
            122000    | sto dwadzieścia dwa tysiące
            1000000   | milion
            2500000   | dwa miliony pięćset tysięcy
            14000000  | czternaście milionów
            101000001 | sto jeden milionów jeden
            999999999 | dziewięćset dziewięćdziesiąt dziewięć milionów dziewięćset dziewięćdziesiąt dziewięć tysięcy dziewięćset dziewięćdziesiąt dziewięć
            """)
    void thousands_and_millions_are_counted_themselves(long n, String spoken) {
        assertThat(Cardinals.nominative(n)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1    | jeden              | jedna              | jedno
            2    | dwa                | dwie               | dwa
            12   | dwanaście          | dwanaście          | dwanaście
            21   | dwadzieścia jeden  | dwadzieścia jeden  | dwadzieścia jeden
            22   | dwadzieścia dwa    | dwadzieścia dwie   | dwadzieścia dwa
            1002 | tysiąc dwa         | tysiąc dwie        | tysiąc dwa
            2000 | dwa tysiące        | dwa tysiące        | dwa tysiące
            """)
    void one_has_three_genders_and_two_has_two(long n, String masculine, String feminine, String neuter) {
        assertThat(Cardinals.nominative(n, Gender.MASCULINE)).isEqualTo(masculine);
        assertThat(Cardinals.nominative(n, Gender.FEMININE)).isEqualTo(feminine);
        assertThat(Cardinals.nominative(n, Gender.NEUTER)).isEqualTo(neuter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1       | jednego
            2       | dwóch
            4       | czterech
            14      | czternastu
            21      | dwudziestu jeden
            30      | trzydziestu
            99      | dziewięćdziesięciu dziewięciu
            100     | stu
            235     | dwustu trzydziestu pięciu
            500     | pięciuset
            1000    | tysiąca
            2014    | dwóch tysięcy czternastu
            5000000 | pięciu milionów
            """)
    void the_genitive_bends_every_word(long n, String spoken) {
        assertThat(Cardinals.genitive(n, Gender.MASCULINE)).isEqualTo(spoken);
    }

    @Test
    void of_one_the_genitive_and_the_locative_know_the_gender() {
        assertThat(Cardinals.genitive(1, Gender.FEMININE)).isEqualTo("jednej");
        assertThat(Cardinals.locative(1, Gender.MASCULINE)).isEqualTo("jednym");
        assertThat(Cardinals.locative(1, Gender.FEMININE)).isEqualTo("jednej");
        assertThat(Cardinals.locative(3, Gender.MASCULINE)).isEqualTo("trzech");
    }

    /** All numbers to twenty thousand, and twenty thousand others of any size. */
    @Test
    void every_number_is_heard_as_itself() {
        LongStream.concat(LongStream.range(0, 20_000), new Random(20260723).longs(20_000, 0, Cardinals.GREATEST + 1))
                .forEach(n -> assertThat(WordsCounted.heard(Cardinals.nominative(n), WORDS))
                        .isEqualTo(n));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000, Long.MIN_VALUE, Long.MAX_VALUE})
    void what_is_negative_or_too_large_is_refused_and_named(long n) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cardinals.nominative(n))
                .withMessageContaining("" + n);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cardinals.genitive(n, Gender.MASCULINE))
                .withMessageContaining("" + n);
    }
}
