package pl.hejnal.integration.departments.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pl.hejnal.cases.departments.DepartmentUnavailable;

/**
 * The letters of a table, in whatever encoding an office program wrote it. A spreadsheet is saved again with another
 * choice in a list, and its bytes say so: a byte order mark (UTF-8, UTF-16), zeros in every other byte (UTF-16 without
 * one), sequences that only UTF-8 has, which no Polish text in a single-byte alphabet makes by chance, or letters where
 * UTF-8 has no beginning and ISO 8859 no letters (Windows-1250, as Excel writes beside a {@code sep=} line). Only where the
 * bytes say nothing does the route file's {@code charset} count.
 */
public final class TableText {

    private static final int BEGINNING = 4_096;
    private static final Charset WINDOWS = Charset.forName("windows-1250");
    private static final int FIRST_CONTROL = 0x80;
    private static final int LAST_CONTROL = 0x9f;

    private TableText() {}

    /** @throws DepartmentUnavailable if it is text in none of them */
    public static String read(byte[] content, Charset expected) throws DepartmentUnavailable {
        Charset charset = marked(content)
                .or(() -> wide(content))
                .or(() -> evidently8(content))
                .or(() -> evidentlyWindows(content, expected))
                .orElse(expected);
        String text = decoded(content, charset)
                .orElseThrow(() -> new DepartmentUnavailable("the file is not written in " + charset));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(byte[] content) {
        if (begins(content, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return begins(content, 0xff, 0xfe)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : begins(content, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The names of the columns are plain letters, which have a zero byte each in UTF-16, and never in anything else. */
    private static Optional<Charset> wide(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(content.length, BEGINNING); i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        int half = Math.min(content.length, BEGINNING) / 4;
        return zeros[0] + zeros[1] == 0
                ? Optional.empty()
                : zeros[1] > half
                        ? Optional.of(StandardCharsets.UTF_16LE)
                        : zeros[0] > half ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> evidently8(byte[] content) {
        for (byte each : content) {
            if (each < 0) {
                return decoded(content, StandardCharsets.UTF_8).map(text -> StandardCharsets.UTF_8);
            }
        }
        return Optional.empty();
    }

    /** Ś, Ź, ś and ź of Windows-1250, and its quotation marks, are bytes of controls in ISO 8859, which no table has. */
    private static Optional<Charset> evidentlyWindows(byte[] content, Charset expected) {
        boolean without =
                expected.equals(StandardCharsets.UTF_8) || expected.name().startsWith("ISO-8859-");
        for (byte each : content) {
            if (without && (each & 0xff) >= FIRST_CONTROL && (each & 0xff) <= LAST_CONTROL) {
                return decoded(content, WINDOWS).map(text -> WINDOWS);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            // A byte that is no letter in this alphabet means that the file is in another.
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
