package pl.hejnal.outbox.domain;

import java.util.Optional;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.PlainText;

/**
 * A letter in plain text to one recipient: of several, one may be refused while the others have it already.
 *
 * @param title one line of at most {@link #LONGEST_TITLE} characters
 * @param body at most {@link #LONGEST_BODY} characters
 * @param attachment a file that goes with it
 */
public record MailContent(MailAddress to, String title, String body, Optional<MailAttachment> attachment)
        implements OutboxContent {

    /** Well below the 998 octets of a line (RFC 5322), also encoded. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_BODY = 100_000;

    /** @throws IllegalArgumentException if it has no title, or is too long */
    public MailContent {
        // Line ends would begin another header (header injection).
        title = PlainText.line(title);
        body = PlainText.lines(body);
        if (title.isEmpty() || title.length() > LONGEST_TITLE || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("a letter needs a title of at most " + LONGEST_TITLE
                    + " characters, and its text has at most " + LONGEST_BODY);
        }
    }

    /** Without a file. */
    public MailContent(MailAddress to, String title, String body) {
        this(to, title, body, Optional.empty());
    }

    @Override
    public OutboxChannel channel() {
        return OutboxChannel.MAIL;
    }

    @Override
    public String recipient() {
        return to.value();
    }
}
