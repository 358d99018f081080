package pl.hejnal.outbox.domain;

import java.util.regex.Pattern;

/**
 * A file that goes with a letter.
 *
 * @param name of plain letters, digits, dots, dashes and underscores
 * @param type its media type, with its parameters
 * @param content at most {@link #LONGEST} octets
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and handed on; nobody compares files.
public record MailAttachment(String name, String type, byte[] content) {

    /** Many mail servers take 10 MB; in a letter a file is a third longer. */
    public static final int LONGEST = 7_000_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+(; ?charset=[A-Za-z0-9-]+)?");

    /** @throws IllegalArgumentException if it cannot be written as part of a letter, or is too long */
    public MailAttachment {
        if (!NAME.matcher(name).matches() || !TYPE.matcher(type).matches() || content.length > LONGEST) {
            throw new IllegalArgumentException("not a file for a letter");
        }
    }
}
