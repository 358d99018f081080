package pl.hejnal.integration.departments.answer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fields out of a letter whose lines say {@code Name: value}; every other line, a greeting or a signature, is left out, and
 * so is what is quoted from another letter. Blanks of any kind are blanks, and the stars and dashes of emphasis and lists
 * are not part of a name.
 */
public final class LetterLines {

    private static final String MARKS = "[\\s*_•·●▪–—-]+";
    private static final Pattern OLDER_LETTER = Pattern.compile(
            "-{2,} ?(original message|wiadomość oryginalna|oryginalna wiadomość|forwarded message|wiadomość przekazana"
                    + "|przekazana wiadomość|treść przekazanej wiadomości|treść oryginalnej wiadomości)\\b.*");
    private static final Pattern SENDER = Pattern.compile("(od|from|nadawca): .*");
    private static final Pattern SENT = Pattern.compile("(wysłano|sent|data|date|do|to): .*");
    private static final int HEADER_LINES = 3;

    private LetterLines() {}

    /** @param names the fields that are wanted; of a field that comes twice, the first counts */
    public static Map<String, String> read(String letter, Set<String> names) {
        Map<String, String> wanted =
                names.stream().collect(Collectors.toMap(LetterLines::key, Function.identity(), (one, same) -> one));
        Map<String, String> fields = new HashMap<>();
        List<String> lines = letter.lines().map(LetterLines::plain).toList();
        for (String line : lines.subList(0, end(lines))) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? null : wanted.get(key(line.substring(0, colon)));
            String value =
                    line.substring(colon + 1).replaceFirst("^[\\s*_]+", "").replaceFirst("[\\s*_]+$", "");
            if (name != null && !value.isEmpty()) {
                fields.putIfAbsent(name, value);
            }
        }
        return fields;
    }

    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static String key(String name) {
        return plain(name)
                .replaceFirst("^" + MARKS, "")
                .replaceFirst(MARKS + "$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Where an older letter begins that is quoted without marks, as Outlook does. */
    private static int end(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("*", "").toLowerCase(Locale.ROOT);
            boolean header = SENDER.matcher(line).matches()
                    && lines.subList(i + 1, Math.min(i + 1 + HEADER_LINES, lines.size())).stream()
                            .anyMatch(next -> SENT.matcher(next.replace("*", "").toLowerCase(Locale.ROOT))
                                    .matches());
            if (header || OLDER_LETTER.matcher(line).matches()) {
                return i;
            }
        }
        return lines.size();
    }
}
