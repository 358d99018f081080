package pl.hejnal.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.MailAddress;

class MailContentTest {

    private static final MailAddress TO = new MailAddress("km@um.krakow.pl");

    @Test
    void a_title_is_one_line_whatever_is_put_into_it() {
        MailContent letter = new MailContent(TO, "Zgłoszenie\r\nBcc: all@example.org\u0085X: y", "text");
        assertThat(letter.title()).isEqualTo("Zgłoszenie Bcc: all@example.org X: y");
    }

    @Test
    void a_body_keeps_its_lines_and_loses_what_nobody_sees() {
        assertThat(new MailContent(TO, "t", "a\r\n\u0000b\u200b\n\nc").body()).isEqualTo("a\n b\n\nc");
    }

    @Test
    void what_is_too_long_is_no_letter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailContent(TO, "t".repeat(MailContent.LONGEST_TITLE + 1), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailContent(TO, "t", "b".repeat(MailContent.LONGEST_BODY + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailContent(TO, " \u00a0", "b"));
    }
}
