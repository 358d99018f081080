package pl.hejnal.integration.departments.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.text.ParsePosition;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A letter as it was sent: its headers first, and its text once somebody wants it. The mail server is asked for its bytes
 * only; what it makes of them itself is not needed, and fails over addresses that are none.
 */
public final class Letter {

    /** In bytes, with all that is attached. */
    static final int LONGEST = 4 * 1024 * 1024;

    private static final int LONGEST_HEADER = 256 * 1024;
    /** More boundaries than any letter has; each would be an object in memory. */
    private static final int MOST_BOUNDARIES = 1_000;

    private static final Set<String> BULK = Set.of("auto_reply", "bulk", "junk");
    private static final List<String> SAID_TO_BE_AUTOMATIC = List.of(
            "automatyczna odpowied",
            "odpowiedź automatyczna",
            "autoodpowied",
            "auto-odpowied",
            "automatic reply",
            "auto reply",
            "autoreply",
            "out of office",
            "poza biurem",
            "nieobecność",
            "przeczytano:",
            "read:",
            "nieprzeczytane:",
            "not read:",
            "dostarczono:",
            "delivered:");
    private static final List<String> SAID_TO_BE_RETURNED = List.of(
            "undeliverable",
            "undelivered",
            "delivery status notification",
            "mail delivery failed",
            "returned mail",
            "niedostarczone",
            "niedostarczona",
            "nie można dostarczyć");

    private final InternetHeaders headers;
    private final InputStream rest;

    private Letter(InternetHeaders headers, InputStream rest) {
        this.headers = headers;
        this.rest = rest;
    }

    /** @param bytes from where a mail server or file has them; read as far as they are needed */
    public static Letter read(InputStream bytes) throws IOException, UnreadableLetter {
        byte[] head = head(bytes);
        try {
            return new Letter(new InternetHeaders(new ByteArrayInputStream(head), true), bytes);
        } catch (MessagingException broken) {
            throw UnreadableLetter.because("its headers are broken");
        }
    }

    /** To the first empty line. */
    private static byte[] head(InputStream bytes) throws IOException, UnreadableLetter {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lineLength = 0;
        for (int read = bytes.read(); read >= 0; read = bytes.read()) {
            head.write(read);
            if (read == '\n' && lineLength == 0) {
                break;
            }
            lineLength = read == '\n' ? 0 : read == '\r' ? lineLength : lineLength + 1;
            if (head.size() > LONGEST_HEADER) {
                throw UnreadableLetter.tooLong();
            }
        }
        return head.toByteArray();
    }

    /** The one address it says it is from, in small letters; empty if that is none or several. */
    public Optional<String> from() {
        String[] from = headers.getHeader("From");
        if (from == null || from.length != 1) {
            return Optional.empty();
        }
        try {
            InternetAddress[] addresses = InternetAddress.parseHeader(MimeUtility.unfold(from[0]), false);
            return addresses.length == 1 && addresses[0].getAddress() != null
                    ? Optional.of(addresses[0].getAddress().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (AddressException none) {
            return Optional.empty();
        }
    }

    /** With the words that programs have encoded (RFC 2047), in one line. */
    public String subject() {
        String subject = header("Subject");
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(subject))
                    .replaceAll("[\\s\\p{Z}]+", " ")
                    .strip();
        } catch (UnsupportedEncodingException unknown) {
            return subject;
        }
    }

    /** The names of the letters that it answers, as its program tells them. */
    public String answered() {
        return header("In-Reply-To") + " " + header("References");
    }

    /** Whether no person wrote it (RFC 3834), as its program says, or as such programs begin their subjects. */
    public boolean isAutomatic() {
        String submitted = word(header("Auto-Submitted"));
        String subject = subject().toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.equals("no"))
                || BULK.contains(word(header("Precedence")))
                || Stream.of("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply-From")
                        .anyMatch(name -> headers.getHeader(name) != null)
                || isReport()
                || SAID_TO_BE_AUTOMATIC.stream().anyMatch(subject::startsWith);
    }

    /** Whether it tells that a letter was not delivered (RFC 3464), in whatever way mail servers do. */
    public boolean isReturned() {
        String report = ContentKind.of(header("Content-Type")).parameter("report-type");
        String sender = from().map(address -> address.replaceFirst("@.*", "")).orElse("");
        String subject = subject().toLowerCase(Locale.ROOT);
        return (isReport() && (report.isEmpty() || report.equalsIgnoreCase("delivery-status")))
                || headers.getHeader("X-Failed-Recipients") != null
                || (header("Return-Path").strip().equals("<>") && !isAnswering())
                || sender.equals("mailer-daemon")
                || SAID_TO_BE_RETURNED.stream().anyMatch(subject::startsWith);
    }

    private boolean isAnswering() {
        return !word(header("Auto-Submitted")).isEmpty();
    }

    private boolean isReport() {
        return ContentKind.of(header("Content-Type")).is("multipart/report");
    }

    /** Whether the office's own mail server found that it comes from where it says. */
    public boolean isVouchedFor(String server, String address) {
        String[] results = headers.getHeader("Authentication-Results");
        return results != null
                && AuthenticationResults.vouch(
                        Arrays.stream(results).map(MimeUtility::unfold).toList(),
                        server,
                        address.toLowerCase(Locale.ROOT));
    }

    /** When the office's server received it, else when it says that it was written; never later than now. */
    public Instant writtenAt(Instant now) {
        String[] received = headers.getHeader("Received");
        return Stream.of(
                        received == null ? "" : received[0].substring(received[0].lastIndexOf(';') + 1), header("Date"))
                .map(Letter::date)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(at -> !at.isAfter(now))
                .orElse(now);
    }

    private static Optional<Instant> date(String text) {
        return Optional.ofNullable(
                        new MailDateFormat().parse(MimeUtility.unfold(text).strip(), new ParsePosition(0)))
                .map(Date::toInstant);
    }

    /**
     * Once only: what is read of the letter is read away.
     *
     * @param wanted what the text should say, where a letter says it in several ways and not all of them say it
     */
    public String text(Predicate<String> wanted) throws IOException, UnreadableLetter {
        byte[] body = rest.readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw UnreadableLetter.tooLong();
        }
        if (boundaries(body) > MOST_BOUNDARIES) {
            throw UnreadableLetter.because("it has too many parts");
        }
        try {
            return LetterBody.of(new MimeBodyPart(headers, body), wanted);
        } catch (MessagingException broken) {
            throw UnreadableLetter.because("it is broken");
        }
    }

    private static int boundaries(byte[] body) {
        int found = 0;
        for (int i = 0; i + 2 < body.length; i++) {
            found += body[i] == '\n' && body[i + 1] == '-' && body[i + 2] == '-' ? 1 : 0;
        }
        return found;
    }

    private String header(String name) {
        String[] values = headers.getHeader(name);
        return values == null ? "" : values[0];
    }

    private static String word(String header) {
        return header.split("[;\\s(]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
