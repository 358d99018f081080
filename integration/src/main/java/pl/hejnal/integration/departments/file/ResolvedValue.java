package pl.hejnal.integration.departments.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value with its {@code {{settings}}} replaced, once. Only settings that are meant for route files can be named, so
 * that none leaks a password of the office's own.
 *
 * @param unknown the settings it names that do not exist or are not for it
 */
record ResolvedValue(String text, List<String> unknown) {

    private static final Pattern SETTING = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern OPEN_TO_FILES = Pattern.compile("hejnal\\.(sample|department)\\.[a-z0-9.]+");

    static ResolvedValue of(String value, RouteFileContext surroundings) {
        List<String> unknown = new ArrayList<>();
        String text = SETTING.matcher(value)
                .replaceAll(found ->
                        Matcher.quoteReplacement(setting(found, surroundings).orElseGet(() -> {
                            unknown.add(found.group(1));
                            return "";
                        })));
        return new ResolvedValue(text, unknown);
    }

    private static Optional<String> setting(MatchResult found, RouteFileContext surroundings) {
        return Optional.of(found.group(1))
                .filter(name -> OPEN_TO_FILES.matcher(name).matches())
                .flatMap(surroundings::setting);
    }
}
