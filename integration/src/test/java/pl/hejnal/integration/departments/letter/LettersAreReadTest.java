package pl.hejnal.integration.departments.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as mail programs write them, byte by byte. */
class LettersAreReadTest {

    private static final String TEXT = "Stan: czekamy na dokumenty\nProsimy dostarczyć: odpis aktu – źrebię\n";
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "utf-8, utf-8",
        "UTF8, utf-8",
        "iso-8859-2, iso-8859-2",
        "windows-1250, windows-1250",
        "cp1250, windows-1250",
        "cp-1250, windows-1250",
        "x-win1250, windows-1250",
        "iso8859-2, iso-8859-2",
        "iso-8859-2, windows-1250",
        "utf-16le, utf-16le",
        "'', utf-8",
        "us-ascii, utf-8"
    })
    void the_alphabet_is_the_one_that_the_header_says(String told, String written) throws Exception {
        String text = written.equals("iso-8859-2") ? TEXT.replace(" – ", " ") : TEXT;
        byte[] body = Base64.getMimeEncoder().encode(text.getBytes(Charset.forName(written)));
        String type = told.isEmpty() ? "" : "Content-Type: text/plain; charset=\"" + told + "\"\r\n";
        assertThat(text(type + "Content-Transfer-Encoding: base64\r\n\r\n", body))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain; charset=utf-8\r\n",
                "Content-Type: text/plain; charset=klingon\r\n",
                "Content-Type: text/plain; charset=\r\n",
                "Content-Type: application/pdf\r\n",
                "Content-Type: multipart/mixed\r\n",
                "Content-Type: multipart/mixed; boundary=b\r\n",
                "Content-Transfer-Encoding: utf-8\r\n",
                "Content-Transfer-Encoding: base64\r\n"
            })
    void what_cannot_be_read_is_said_to_be_so_and_not_guessed(String headers) {
        byte[] body = "Stan: wyda\u00b6!".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> text(headers + "\r\n", body)).isInstanceOf(UnreadableLetter.class);
    }

    @Test
    void a_header_that_a_program_has_mangled_is_read_as_far_as_it_can_be() throws Exception {
        byte[] body = "żółw".getBytes(Charset.forName("iso-8859-2"));
        for (String type : new String[] {
            "text/plain; charset=iso-8859-2;",
            "text/plain;charset = \"iso-8859-2\"; ;format",
            "TEXT/PLAIN ; CHARSET=ISO-8859-2",
            "text/plain; charset*=us-ascii''iso-8859-2",
            "text/plain; name=\"a;b\";\r\n\tcharset=iso-8859-2"
        }) {
            assertThat(text("Content-Type: " + type + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n", body))
                    .as(type)
                    .isEqualTo("żółw");
        }
    }

    @Test
    void of_several_parts_the_text_is_read_and_what_is_attached_is_not() throws Exception {
        String plain = part("text/plain; charset=utf-8", TEXT);
        String html = part("text/html; charset=utf-8", "<html><p>Stan: z HTML</p></html>");
        String picture = part("image/png; name=\"herb.png\"", "xx");
        String attached =
                part("text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=stary.txt", "Stan: stary");
        String passedOn = part("message/rfc822", "From: x@y\r\n\r\nStan: cudzy");
        assertThat(several("mixed", plain, picture, attached, passedOn)).isEqualTo(TEXT);
        assertThat(several("alternative", plain, html)).isEqualTo(TEXT);
        assertThat(several("alternative", html, plain)).isEqualTo("Stan: z HTML\n");
        assertThat(several("alternative", part("text/plain; charset=utf-8", "Ten list jest w HTML."), html))
                .isEqualTo("Stan: z HTML\n");
        assertThat(several("alternative", part("text/plain; charset=klingon", "?"), html))
                .isEqualTo("Stan: z HTML\n");
        assertThat(several(
                                "related",
                                "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n"
                                        + plain.replace("--b", "--c") + "\r\n--c--\r\n",
                                picture)
                        .strip())
                .isEqualTo(TEXT.strip());
    }

    @Test
    void a_letter_that_was_cut_off_in_an_attachment_is_read_all_the_same() throws Exception {
        byte[] body = ("--b\r\n" + part("text/plain; charset=utf-8", TEXT) + "\r\n--b\r\n" + part("image/png", "x"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(text("Content-Type: multipart/mixed; boundary=b\r\n\r\n", body))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">",
                "<META charset='Windows-1250'/>"
            })
    void html_names_its_alphabet_itself_where_the_header_does_not(String meta) throws Exception {
        byte[] body = ("<html><head>" + meta + "</head><body><p>Źródło są</p></body></html>")
                .getBytes(Charset.forName("windows-1250"));
        assertThat(text("Content-Type: text/html\r\n\r\n", body).strip()).isEqualTo("Źródło są");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: USC <usc@localhost>|usc@localhost",
                "From: \"Nowak, Jan\" <USC@Localhost>|usc@localhost",
                "From: =?utf-8?B?xYHEhWNr?= <usc@localhost>|usc@localhost",
                "From: usc@localhost, x@y|none",
                "X: y|none",
                "From: Sklep \"Okazja <promo@@example.org>, <|none",
                "From: usc@localhost <x@y>|x@y",
                "From: <>|none",
                "From: usc@localhost\\r\\nFrom: x@y|none"
            })
    void it_comes_from_one_address_or_from_nobody(String header, String address) throws Exception {
        Letter letter = letter(header.replace("\\r\\n", "\r\n") + "\r\n\r\n", new byte[0]);
        assertThat(letter.from().filter(from -> !from.isEmpty()).orElse("none")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subject: =?utf-8?Q?Odp=3A_Pytanie?= =?utf-8?B?IG8gc3Rhbg==?=|Odp: Pytanie o stan",
                "Subject: Re:  Pytanie\\r\\n o stan|Re: Pytanie o stan",
                "Subject: =?klingon?Q?x?=|=?klingon?Q?x?=",
                "X: y|''",
                "Subject: =?iso-8859-2?Q?b=B1k?=|bąk"
            })
    void its_subject_is_read_in_one_line(String header, String subject) throws Exception {
        assertThat(letter(header.replace("\\r\\n", "\r\n") + "\r\n\r\n", new byte[0])
                        .subject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied|true|false",
                "Auto-Submitted: auto-generated; x=y|true|false",
                "Auto-Submitted: no|false|false",
                "X-Autoreply: yes|true|false",
                "Precedence: auto_reply|true|false",
                "Precedence: list|false|false",
                "Subject: Automatyczna odpowiedź: Pytanie|true|false",
                "Subject: Automatic reply: x|true|false",
                "Subject: Re: Pytanie|false|false",
                "X-Auto-Response-Suppress: All|false|false",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b|true|true",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b|true|false",
                "Return-Path: <>|false|true",
                "From: MAILER-DAEMON@localhost|false|true",
                "X-Failed-Recipients: usc@localhost|false|true",
                "Subject: Undeliverable: Pytanie|false|true",
                "Return-Path: <usc@localhost>|false|false"
            })
    void what_no_person_wrote_is_known_as_such(String header, boolean automatic, boolean returned) throws Exception {
        Letter letter = letter(header + "\r\n\r\n", new byte[0]);
        assertThat(letter.isAutomatic()).isEqualTo(automatic);
        assertThat(letter.isReturned()).isEqualTo(returned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail.um.pl; dmarc=pass header.from=um.pl|true",
                "MAIL.um.pl 1; dkim=pass header.d=um.pl|true",
                "mail.um.pl; dkim=fail header.d=um.pl; dmarc=pass (p=none) header.from=um.pl|true",
                "mail.um.pl;auth=pass smtp.auth=usc@um.pl|true",
                "mail.um.pl; spf=pass smtp.mailfrom=um.pl; dkim=pass header.i=@um.pl|true",
                "mail.um.pl; dmarc = pass header.from = \"um.pl\"|true",
                "mail.um.pl; dmarc=fail header.from=um.pl|false",
                "evil.org; dmarc=pass header.from=um.pl|false",
                "mail.um.pl; none|false",
                "mail.um.pl; dmarc=pass header.from=evil.org|false",
                "mail.um.pl; (dmarc=pass header.from=um.pl) dmarc=fail|false",
                "mail.um.pl; dkim=pass header.d=um.pl.evil.org|false",
                "mail.um.pl.evil.org; dmarc=pass header.from=um.pl|false",
                "mail.um.pl; spf=pass smtp.mailfrom=evil.org|false",
                "mail.um.pl; auth=pass smtp.auth=other@um.pl|false"
            })
    void only_the_offices_own_server_vouches_for_a_letter(String results, boolean vouched) throws Exception {
        assertThat(letter("Authentication-Results: " + results + "\r\n\r\n", new byte[0])
                        .isVouchedFor("mail.um.pl", "usc@um.pl"))
                .isEqualTo(vouched);
        assertThat(letter("X: y\r\n\r\n", new byte[0]).isVouchedFor("mail.um.pl", "usc@um.pl"))
                .isFalse();
    }

    @Test
    void it_is_as_old_as_its_receipt_and_never_of_the_future() throws Exception {
        String received = "Received: from a by b; Sun, 29 Nov 2026 10:00:00 +0100\r\n";
        assertThat(letter(received + "Date: Sun, 29 Nov 2026 08:00:00 +0000\r\n\r\n", new byte[0])
                        .writtenAt(NOW))
                .isEqualTo(Instant.parse("2026-11-29T09:00:00Z"));
        assertThat(letter("Date: Sun, 29 Nov 2026 08:00:00 +0000\r\n\r\n", new byte[0])
                        .writtenAt(NOW))
                .isEqualTo(Instant.parse("2026-11-29T08:00:00Z"));
        assertThat(letter("Date: wczoraj\r\n\r\n", new byte[0]).writtenAt(NOW)).isEqualTo(NOW);
        assertThat(letter("Date: Sun, 29 Nov 2099 08:00:00 +0000\r\n\r\n", new byte[0])
                        .writtenAt(NOW))
                .isEqualTo(NOW);
    }

    @Test
    void a_letter_that_is_too_long_or_too_deep_is_not_read() {
        assertThatThrownBy(() -> text("\r\n", "x".repeat(LetterBody.LONGEST + 1).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        UnreadableLetter.class, no -> assertThat(no.isTooLong()).isTrue());
        assertThatThrownBy(() -> text("\r\n", new byte[Letter.LONGEST + 1])).isInstanceOf(UnreadableLetter.class);
        assertThatThrownBy(() -> letter("X: " + "y".repeat(300_000), new byte[0]))
                .isInstanceOf(UnreadableLetter.class);
        assertThatThrownBy(() -> text(
                        "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
                        "--b\r\n\r\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableLetter.class);
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            nested.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
        }
        assertThatThrownBy(() -> text(
                        "Content-Type: multipart/mixed; boundary=b0\r\n\r\n",
                        nested.toString().getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableLetter.class);
    }

    private static String part(String type, String text) {
        return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text;
    }

    private static String several(String kind, String... parts) throws Exception {
        StringBuilder body = new StringBuilder("Ten list ma kilka części.\r\n");
        for (String part : parts) {
            body.append("--b\r\n").append(part).append("\r\n");
        }
        return text(
                "Content-Type: multipart/" + kind + "; boundary=\"b\"\r\n\r\n",
                body.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    static String text(String headers, byte[] body) throws Exception {
        return letter(headers, body).text(text -> text.contains("Stan:"));
    }

    private static Letter letter(String headers, byte[] body) throws IOException, UnreadableLetter {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(headers.getBytes(StandardCharsets.UTF_8));
        bytes.write(body);
        return Letter.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
