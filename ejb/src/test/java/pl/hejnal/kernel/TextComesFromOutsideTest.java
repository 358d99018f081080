package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A space is a space, whichever of Unicode's the program that wrote the text has chosen. */
class TextComesFromOutsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wezwano stronę",
                "wezwano\u00a0stronę\u00a0",
                "\ufeffwezwano stronę",
                "wezwano\u2009stronę",
                "wezwano\u202fstronę\u200b",
                "wezwano \u00a0\tstronę",
                "wezwano\r\nstronę\r\n",
                "wezwano\u2028stronę",
                "\u200ewezwano stro\u00adnę\u200f",
                "wezwano strone\u0328",
                "\u3000wezwano\u2007stronę",
                "wezwano\u0000stronę"
            })
    void what_looks_alike_is_alike(String text) {
        assertThat(PlainText.line(text)).isEqualTo("wezwano stronę");
    }

    @Test
    void of_several_lines_the_lines_stay() {
        assertThat(PlainText.lines("\ufeffEtap:\u00a0w toku\r\n\r\n  >\u2009cytat\u2029koniec"))
                .isEqualTo("Etap: w toku\n\n  > cytat\nkoniec");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u00a0", "\ufeff", "\u200b\u2009\r\n", "\u00ad"})
    void what_nobody_can_see_is_nothing(String text) {
        assertThat(PlainText.isBlank(text)).isTrue();
        assertThat(PlainText.line(text)).isEmpty();
    }
}
