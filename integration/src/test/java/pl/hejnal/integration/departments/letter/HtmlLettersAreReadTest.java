package pl.hejnal.integration.departments.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of letters that have nothing but HTML. */
class HtmlLettersAreReadTest {

    @Test
    void html_is_read_as_its_reader_sees_it() {
        assertThat(HtmlText.of("""
                <!DOCTYPE html><html><head><title>Stan: tytuł</title><style>p { x: y }</style></head><body><!-- Stan: nie -->
                <p class=MsoNormal><b>Stan:</b>&nbsp;czekamy&#32;na<br>Opłata: 5&nbsp;&lt; 7 &amp;amp; z&oacute;&#322;&#x142;</p>
                <table><tr><td>Odbi&oacute;r:</td><td>stanowisko
                   14</td></tr></table><blockquote><div>Stan: dawny</div></blockquote>koniec < 3 &nieznane; <script>x</script>"""))
                .isEqualTo(
                        "Stan: czekamy na\nOpłata: 5 < 7 &amp; zółł\nOdbiór: stanowisko 14 \n> Stan: dawny\nkoniec < 3 &nieznane; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "<!--", "<style>", "<p", "</", "<blockquote>", "&#", "<td>"})
    void html_that_was_made_to_be_read_slowly_is_read_in_one_pass(String piece) {
        assertThat(HtmlText.of(piece.repeat(500_000 / piece.length()))).isNotNull();
    }
}
