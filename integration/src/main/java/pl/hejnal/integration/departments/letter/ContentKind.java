package pl.hejnal.integration.departments.letter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a letter is, by its Content-Type (RFC 2045 section 5). Headers that programs have mangled are read as far
 * as they can be: a letter is not unreadable because of a semicolon.
 *
 * @param type in small letters; text/plain where nothing is told
 */
record ContentKind(String type, Map<String, String> parameters) {

    private static final ContentKind PLAIN = new ContentKind("text/plain", Map.of());
    /** Longer ones are made to be read slowly. */
    private static final int LONGEST = 2_000;

    private static final Pattern TYPE = Pattern.compile("\\s*([A-Za-z0-9.+_-]{1,100}/[A-Za-z0-9.+_-]{1,100})");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([A-Za-z0-9_-]{1,50})\\*?\\s*=\\s*(?:\"([^\"]*+)\"|([^\\s;]*+))");

    static ContentKind of(@Nullable String header) {
        String text = header == null ? "" : header.substring(0, Math.min(header.length(), LONGEST));
        Matcher type = TYPE.matcher(text);
        if (!type.lookingAt()) {
            return PLAIN;
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher found = PARAMETER.matcher(text);
        while (found.find()) {
            String value = found.group(2) != null ? found.group(2) : found.group(3);
            // With its alphabet before it, as RFC 2231 has it: utf-8''windows-1250.
            parameters.putIfAbsent(
                    found.group(1).toLowerCase(Locale.ROOT),
                    value.replaceFirst("^[^']*'[^']*'", "").strip());
        }
        return new ContentKind(type.group(1).toLowerCase(Locale.ROOT), Map.copyOf(parameters));
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
