package pl.hejnal.speech.rules.polish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | zero złotych                          | zera złotych
            0.01         | jeden grosz                           | jednego grosza
            0.50         | pięćdziesiąt groszy                   | pięćdziesięciu groszy
            1            | jeden złoty                           | jednego złotego
            1.02         | jeden złoty dwa grosze                | jednego złotego dwóch groszy
            2            | dwa złote                             | dwóch złotych
            5.0          | pięć złotych                          | pięciu złotych
            12.12        | dwanaście złotych dwanaście groszy    | dwunastu złotych dwunastu groszy
            22.22        | dwadzieścia dwa złote dwadzieścia dwa grosze | dwudziestu dwóch złotych dwudziestu dwóch groszy
            100.5        | sto złotych pięćdziesiąt groszy       | stu złotych pięćdziesięciu groszy
            598.000      | pięćset dziewięćdziesiąt osiem złotych | pięciuset dziewięćdziesięciu ośmiu złotych
            1E+3         | tysiąc złotych                        | tysiąca złotych
            """)
    void an_amount_is_counted_in_both_coins(BigDecimal amount, String nominative, String genitive) {
        assertThat(Money.nominative(amount)).isEqualTo(nominative);
        assertThat(Money.genitive(amount)).isEqualTo(genitive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-5", "1000000000", "1E+12", "1.005"})
    void what_nobody_pays_is_refused_and_named(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.nominative(new BigDecimal(amount)))
                .withMessageContaining(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999.99"})
    void the_greatest_amount_is_said_to_its_last_grosz(String amount) {
        assertThat(Money.nominative(new BigDecimal(amount)))
                .startsWith("dziewięćset dziewięćdziesiąt dziewięć milionów")
                .endsWith("złotych dziewięćdziesiąt dziewięć groszy");
    }
}
