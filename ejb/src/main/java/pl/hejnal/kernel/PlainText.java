package pl.hejnal.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from outside, as people and programs write it, in the one form that ours compares and reads. Word processors,
 * spreadsheets and web pages put no-break and thin spaces, byte order marks and other marks into a text that nobody sees,
 * and some write a letter and its accent apart; {@link String#strip()} and {@code \s} know none of them. Whatever comes
 * over a border (a file, a letter, an answer, a field of a form) passes here first.
 */
public final class PlainText {

    /** All spaces of Unicode (Zs) and the tabulator; line ends are not among them. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\u2800]+");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]");
    /** Format characters: zero-width spaces, byte order mark, soft hyphen, marks of the direction of writing. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]+");

    private PlainText() {}

    /**
     * The text as one line: every run of blanks, line ends and control characters is one space, none stands at the ends.
     *
     * @param text may be null, which is no text
     */
    public static String line(@Nullable String text) {
        return BLANKS.matcher(lines(text).replace('\n', ' ')).replaceAll(" ").strip();
    }

    /**
     * The same for a text of several lines: its line ends stay, as {@code \n}, and so do several spaces in a row and those
     * at the ends, since they may mean something (a paragraph, an indented quotation).
     *
     * @param text may be null, which is no text
     */
    public static String lines(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String visible =
                INVISIBLE.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
        String plain = CONTROLS.matcher(visible).replaceAll(" ").replaceAll("[\\p{Zs}\\t\\u2800]", " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether nobody can see anything of it. */
    public static boolean isBlank(@Nullable String text) {
        return line(text).isEmpty();
    }
}
