package pl.hejnal.integration.departments.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters whose lines were wrapped for sending (RFC 3676). */
class FlowedLettersAreReadTest {

    @Test
    void lines_that_were_wrapped_are_one_again() throws Exception {
        String head = "Content-Type: text/plain; charset=utf-8; format=flowed";
        byte[] body =
                "Prosimy dostarczyć: odpis skrócony aktu, \ndowód osobisty \ni opłatę\n From tu\n> cytat \n> dalej\n-- \nJan\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(LettersAreReadTest.text(head + "\r\n\r\n", body))
                .isEqualTo(
                        "Prosimy dostarczyć: odpis skrócony aktu, dowód osobisty i opłatę\nFrom tu\n>cytat dalej\n-- \nJan");
        assertThat(LettersAreReadTest.text(head + "; delsp=yes\r\n\r\n", "dow \nód\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("dowód");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "=20", "=20 "})
    void a_blank_that_wraps_a_line_counts_however_it_was_sent(String blank) throws Exception {
        byte[] body = ("Odpis aktu," + blank + "\r\ndow=C3=B3d\r\ni op=C5=82at=\r\na\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        String head =
                "Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: Quoted-Printable";
        assertThat(LettersAreReadTest.text(head + "\r\n\r\n", body).lines().map(String::stripTrailing))
                .containsExactly("Odpis aktu, dowód", "i opłata");
    }

    @Test
    void blanks_that_were_made_to_be_read_slowly_are_read_in_one_pass() {
        String head = "Content-Type: text/plain; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
        byte[] body = (" ".repeat(3_000_000) + ".").getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> LettersAreReadTest.text(head, body)).isInstanceOf(UnreadableLetter.class);
    }
}
