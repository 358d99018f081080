package pl.hejnal.integration.departments.letter;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of a letter as the text that its header says they are; a byte that is no letter there is not guessed at. */
final class Alphabet {

    /** Says nothing about letters beyond ASCII; programs that leave the header out write UTF-8, or nothing beyond. */
    private static final Set<String> UNTOLD = Set.of("", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "default");
    /** Programs of one maker say the left and write the right, which has letters where the left has none. */
    private static final Map<Charset, String> MISNAMED =
            Map.of(Charset.forName("ISO-8859-2"), "windows-1250", StandardCharsets.ISO_8859_1, "windows-1252");

    /** Names that programs make up for what has another, without their signs: cp-1250, win1250, iso8859-2. */
    private static final Pattern WINDOWS = Pattern.compile("(?:x|ms|win|windows|cp)+(125[0-8])");

    private static final Pattern ISO = Pattern.compile("(?:x|iso)*8859(1?[0-9])");

    private static final String CONTROLS = "(?s).*[\\u0080-\\u009F].*";

    private Alphabet() {}

    static String read(byte[] text, String charset) throws UnreadableLetter {
        Charset told = UNTOLD.contains(charset.toLowerCase(Locale.ROOT)) ? StandardCharsets.UTF_8 : named(charset);
        String read = strictly(text, told);
        if (MISNAMED.containsKey(told) && read.matches(CONTROLS)) {
            read = strictly(text, Charset.forName(MISNAMED.get(told)));
        }
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private static Charset named(String charset) throws UnreadableLetter {
        try {
            return Charset.forName(MimeUtility.javaCharset(registered(charset)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw UnreadableLetter.because("its alphabet is unknown");
        }
    }

    private static String registered(String charset) {
        String plain = charset.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Matcher windows = WINDOWS.matcher(plain);
        Matcher iso = ISO.matcher(plain);
        return windows.matches() ? "windows-" + windows.group(1) : iso.matches() ? "iso-8859-" + iso.group(1) : charset;
    }

    private static String strictly(byte[] text, Charset charset) throws UnreadableLetter {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException other) {
            throw UnreadableLetter.because("it is written in another alphabet than it says");
        }
    }
}
