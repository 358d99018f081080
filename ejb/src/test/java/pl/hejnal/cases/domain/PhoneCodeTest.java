package pl.hejnal.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneCodeTest {

    /** 572 has the check digit 4 in Damm's own example; leading zeros leave it as it is. */
    @ParameterizedTest
    @CsvSource({"00000572, 000005724", "00000000, 000000000", "12345678, 123456786"})
    void eight_digits_get_their_check_digit(String eight, String nine) {
        assertThat(PhoneCode.withCheck(eight).digits()).isEqualTo(nine);
    }

    @Test
    void every_single_wrong_digit_is_caught() {
        assertThat(codes().flatMap(PhoneCodeTest::withOneWrongDigit))
                .hasSize(1000 * 9 * 9)
                .noneMatch(typed -> PhoneCode.parse(typed).isPresent());
    }

    @Test
    void every_swap_of_neighbours_is_caught() {
        assertThat(codes().flatMap(PhoneCodeTest::withSwappedNeighbours))
                .isNotEmpty()
                .noneMatch(typed -> PhoneCode.parse(typed).isPresent());
    }

    @Test
    void a_code_is_spoken_printed_and_read_in_groups_of_three() {
        PhoneCode code = PhoneCode.withCheck("12345678");
        assertThat(code.spokenGroups()).containsExactly("123", "456", "786");
        assertThat(code).hasToString("123 456 786");
        assertThat(PhoneCode.parse(" 123 456 786 ")).contains(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12345678", "1234567899", "12345678#", "١٢٣٤٥٦٧٨٩", "123456789123456789", "123,456,789"})
    void what_is_no_code_is_not_read(String typed) {
        assertThat(PhoneCode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1234567", "123456789", "1234567x", "١٢٣٤٥٦٧٨"})
    void only_eight_digits_get_a_check_digit(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhoneCode.withCheck(digits));
    }

    /**
     * The sixth digit leads to every row of Damm's table, the next two to every pair after it; as each row and column
     * holds every digit once, what is caught in these is caught in all.
     */
    private static Stream<String> codes() {
        return IntStream.range(0, 1000)
                .mapToObj("00000%03d"::formatted)
                .map(eight -> PhoneCode.withCheck(eight).digits());
    }

    private static Stream<String> withOneWrongDigit(String code) {
        return IntStream.range(0, code.length())
                .boxed()
                .flatMap(place -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != code.charAt(place))
                        .mapToObj(digit -> code.substring(0, place) + (char) digit + code.substring(place + 1)));
    }

    private static Stream<String> withSwappedNeighbours(String code) {
        return IntStream.range(0, code.length() - 1)
                .mapToObj(place -> code.substring(0, place)
                        + code.charAt(place + 1)
                        + code.charAt(place)
                        + code.substring(place + 2))
                .filter(typed -> !typed.equals(code));
    }
}
