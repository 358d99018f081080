package pl.hejnal.integration.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.domain.MailAttachment;
import pl.hejnal.outbox.domain.MailContent;

/**
 * A letter as it goes over the wire, the same octets at each try. Its Message-ID is made from the message's key: servers and
 * mail programs that know the first one drop or fold a second (RFC 5322, 3.6.4; RFC 7352).
 */
final class MailWriter {

    /** So that nobody's absence note answers (RFC 3834), and none of Exchange either. */
    private static final Map<String, String> WRITTEN_BY_NO_PERSON =
            Map.of("Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "OOF, AutoReply");

    private static final Session NOBODYS = Session.getInstance(new Properties());
    private static final int ID_LENGTH = 32;

    private final MailAddress from;

    MailWriter(MailAddress from) {
        this.from = from;
    }

    MimeMessage write(LeasedMessage message, MailContent content) throws MessagingException {
        MimeMessage letter = new MimeMessage(NOBODYS);
        for (Map.Entry<String, String> header : WRITTEN_BY_NO_PERSON.entrySet()) {
            letter.setHeader(header.getKey(), header.getValue());
        }
        letter.setFrom(new InternetAddress(from.value(), true));
        letter.setRecipient(RecipientType.TO, new InternetAddress(content.to().value(), true));
        letter.setSubject(content.title(), StandardCharsets.UTF_8.name());
        if (content.attachment().isPresent()) {
            letter.setContent(
                    parts(message.key(), content.body(), content.attachment().get()));
        } else {
            letter.setText(content.body(), StandardCharsets.UTF_8.name());
        }
        letter.setSentDate(Date.from(message.createdAt()));
        letter.setHeader("Message-ID", "<" + idOf(message.key()) + "@" + from.domain() + ">");
        return letter;
    }

    private static MimeMultipart parts(String key, String body, MailAttachment attachment) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, StandardCharsets.UTF_8.name());
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        file.setHeader("Content-Transfer-Encoding", "base64");
        file.setFileName(attachment.name());
        MimeMultipart parts = new NamedBoundary(idOf(key));
        parts.addBodyPart(text);
        parts.addBodyPart(file);
        return parts;
    }

    /** The library would draw another line between the parts at each try. */
    private static final class NamedBoundary extends MimeMultipart {

        NamedBoundary(String boundary) throws ParseException {
            super("mixed");
            ContentType type = new ContentType(contentType);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }

    /** A digest: what the key is made of is nobody's business outside. */
    private static String idOf(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "outbox." + HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
