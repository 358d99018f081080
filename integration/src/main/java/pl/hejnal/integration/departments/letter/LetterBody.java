package pl.hejnal.integration.departments.letter;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The text of a letter that its reader sees first: plain before HTML where it comes in both, without what is attached. A
 * letter that is passed on inside of another is not its writer's word.
 */
final class LetterBody {

    /** Of text; a letter's pictures and attachments may be as long as they like. */
    static final int LONGEST = 64 * 1024;
    /** The same with the styles that programs write around it. */
    private static final int LONGEST_HTML = 512 * 1024;

    private static final String QUOTED_PRINTABLE = "quoted-printable";
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;

    private final Predicate<String> wanted;
    private int parts;

    private LetterBody(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** @throws UnreadableLetter also if there is no text at all */
    static String of(MimeBodyPart letter, Predicate<String> wanted) throws UnreadableLetter {
        try {
            List<String> texts = new LetterBody(wanted).texts(letter, 0);
            if (texts.isEmpty()) {
                throw UnreadableLetter.because("it holds no text");
            }
            return String.join("\n", texts);
        } catch (MessagingException | IOException broken) {
            throw UnreadableLetter.because("it is broken");
        }
    }

    private List<String> texts(MimePart part, int depth) throws MessagingException, IOException, UnreadableLetter {
        parts++;
        if (depth > DEEPEST || parts > MOST_PARTS) {
            throw UnreadableLetter.because("it has too many parts");
        }
        ContentKind kind = ContentKind.of(part.getHeader("Content-Type", null));
        if (kind.isMultipart()) {
            return kind.is("multipart/alternative") ? oneOf(part, depth) : allOf(part, depth);
        }
        boolean attached = depth > 0
                && part.getHeader("Content-Disposition", "") != null
                && part.getHeader("Content-Disposition", "")
                        .strip()
                        .regionMatches(true, 0, Part.ATTACHMENT, 0, Part.ATTACHMENT.length());
        return attached ? List.of() : text(part, kind);
    }

    private List<String> allOf(MimePart part, int depth) throws MessagingException, IOException, UnreadableLetter {
        List<String> all = new ArrayList<>();
        for (MimePart each : inside(part)) {
            all.addAll(texts(each, depth + 1));
        }
        return all;
    }

    /** Of the same said in several ways, the plainest that says what is wanted, else the plainest that says anything. */
    private List<String> oneOf(MimePart part, int depth) throws MessagingException, IOException, UnreadableLetter {
        List<String> plainest = List.of();
        Optional<UnreadableLetter> unreadable = Optional.empty();
        for (MimePart each : inside(part)) {
            try {
                List<String> texts = texts(each, depth + 1);
                if (wanted.test(String.join("\n", texts))) {
                    return texts;
                }
                boolean saysMore = plainest.isEmpty() && texts.stream().anyMatch(text -> !text.isBlank());
                plainest = saysMore ? texts : plainest;
            } catch (UnreadableLetter perhapsTheOther) {
                unreadable = Optional.of(perhapsTheOther);
            }
        }
        if (plainest.isEmpty() && unreadable.isPresent()) {
            throw unreadable.get();
        }
        return plainest;
    }

    private static List<MimePart> inside(MimePart part) throws MessagingException {
        MimeMultipart multipart = new MimeMultipart(new MimePartDataSource(part));
        List<MimePart> inside = new ArrayList<>();
        for (int i = 0; i < Math.min(multipart.getCount(), MOST_PARTS); i++) {
            BodyPart each = multipart.getBodyPart(i);
            inside.add((MimeBodyPart) each);
        }
        return inside;
    }

    private static List<String> text(MimePart part, ContentKind kind)
            throws MessagingException, IOException, UnreadableLetter {
        if (!kind.is("text/plain") && !kind.is("text/html")) {
            return List.of();
        }
        int longest = kind.is("text/html") ? LONGEST_HTML : LONGEST;
        boolean flowed = kind.parameter("format").equalsIgnoreCase("flowed");
        byte[] bytes;
        try (InputStream content = flowed && isQuotedPrintable(part)
                ? keepingBlanks(part)
                : new MimePartDataSource(part).getInputStream()) {
            bytes = content.readNBytes(longest + 1);
        }
        if (bytes.length > longest) {
            throw UnreadableLetter.tooLong();
        }
        if (kind.is("text/html")) {
            String told = kind.parameter("charset");
            return List.of(HtmlText.of(Alphabet.read(bytes, told.isEmpty() ? HtmlText.charset(bytes) : told)));
        }
        String text = Alphabet.read(bytes, kind.parameter("charset"));
        return List.of(flowed ? FlowedText.joined(text, kind.parameter("delsp").equalsIgnoreCase("yes")) : text);
    }

    private static boolean isQuotedPrintable(MimePart part) throws MessagingException {
        String encoding = part.getHeader("Content-Transfer-Encoding", null);
        return encoding != null && encoding.strip().equalsIgnoreCase(QUOTED_PRINTABLE);
    }

    /**
     * Quoted-printable takes a blank at the end of a line for one that was added on the way (RFC 2045, 6.7). In flowed text
     * it says that the line goes on, and not every program writes it as =20.
     */
    private static InputStream keepingBlanks(MimePart part) throws MessagingException, IOException {
        try (InputStream raw = ((MimeBodyPart) part).getRawInputStream()) {
            String lines = new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceAll("(?<! )(?:=20)? ++(?=\\r?\\n)", "=20");
            return MimeUtility.decode(
                    new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1)), QUOTED_PRINTABLE);
        }
    }
}
