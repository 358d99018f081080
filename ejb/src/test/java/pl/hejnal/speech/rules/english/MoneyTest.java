package pl.hejnal.speech.rules.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | zero zlotys
            0.01   | one grosz
            1      | one zloty
            1.02   | one zloty and two groszy
            100.5  | one hundred zlotys and fifty groszy
            1E+3   | one thousand zlotys
            """)
    void an_amount_is_counted_in_both_coins(BigDecimal amount, String spoken) {
        assertThat(Money.say(amount)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000", "1.005"})
    void what_nobody_pays_is_refused_and_named(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.say(new BigDecimal(amount)))
                .withMessageContaining(amount);
    }
}
