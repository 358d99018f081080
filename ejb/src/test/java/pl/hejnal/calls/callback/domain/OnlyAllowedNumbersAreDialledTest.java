package pl.hejnal.calls.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.CallerNumber;

class OnlyAllowedNumbersAreDialledTest {

    private final AllowedNumbers polish =
            new AllowedNumbers(List.of("48XXXXXXXXX"), List.of("4870XXXXXXX", "4840XXXXXXX"));

    @ParameterizedTest
    @CsvSource({
        "601234567,true",
        "+48126165555,true",
        "0048126165555,true",
        "700123456,false",
        "+48401234567,false",
        "+4912345678901,false",
        "+4860123456,false",
        "+486012345678,false",
        "112,false",
        "anonymous,false",
        "'',false"
    })
    void those_that_fit_and_are_not_refused(String number, boolean allowed) {
        assertThat(polish.allow(CallerNumber.of(number))).isEqualTo(allowed);
    }

    /** Somebody who has one could ask to be called back at it, and be paid for it. */
    @ParameterizedTest
    @CsvSource({
        "+48701234567,false",
        "+19005551234,false",
        "+449098790000,false",
        "+48800123456,true",
        "+12125550123,true",
        "+447400123456,true"
    })
    void a_number_at_premium_rate_is_none_of_them_whatever_the_patterns_say(String number, boolean allowed) {
        AllowedNumbers any = new AllowedNumbers(List.of("48XXXXXXXXX", "1XXXXXXXXXX", "44XXXXXXXXXX"), List.of());
        assertThat(any.allow(CallerNumber.of(number))).isEqualTo(allowed);
    }

    @Test
    void an_empty_list_allows_nothing() {
        assertThat(new AllowedNumbers(List.of(), List.of()).allow(CallerNumber.of("601234567")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"48*", "48.", "+48XXXXXXXXX", "48[1-9]XXXXXXXX", "4", "48XXXXXXXXX;49XXXXXXXXX"})
    void what_is_no_pattern_is_refused_at_once(String pattern) {
        assertThatThrownBy(() -> new AllowedNumbers(List.of(pattern), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
