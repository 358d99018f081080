package pl.hejnal.dialplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dialplan as its steps, context by context; extensions are not told apart, so no way is missed. */
record Dialplan(Map<String, List<Step>> contexts) {

    private static final Pattern SECTION = Pattern.compile("\\[([^\\]]+)\\].*");
    private static final Pattern LINE = Pattern.compile("(?:exten\\s*=>?\\s*[^,]+,|same\\s*=>?\\s*)([^,]+),(.+)");
    private static final Pattern INCLUDE = Pattern.compile("include\\s*=>?\\s*(\\S+).*");
    private static final Pattern FILE = Pattern.compile("#include\\s+\"?([^\"\\s]+)\"?");
    private static final Pattern APPLICATION = Pattern.compile("\\s*([^(\\s]+)\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);

    /** One application with its arguments; an inclusion of another context is one by the name of {@code include}. */
    record Step(String application, String arguments) {

        static Step of(String text) {
            Matcher parts = APPLICATION.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a step of a dialplan: " + text);
            }
            return new Step(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
        }

        @Override
        public String toString() {
            return application + "(" + arguments + ")";
        }
    }

    /** @param files what included files hold, by their names */
    static Dialplan parse(String text, Map<String, String> files) {
        Map<String, List<Step>> contexts = new LinkedHashMap<>();
        List<Step> current = new ArrayList<>();
        for (String line :
                withIncluded(text, files).lines().map(Dialplan::withoutComment).toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher step = LINE.matcher(line);
            Matcher include = INCLUDE.matcher(line);
            if (section.matches()) {
                current = contexts.computeIfAbsent(section.group(1), name -> new ArrayList<>());
            } else if (step.matches()) {
                current.add(Step.of(step.group(2)));
            } else if (include.matches()) {
                current.add(new Step("include", include.group(1)));
            } else if (!line.isBlank() && !line.matches("\\w+\\s*=.*")) {
                throw new IllegalArgumentException("not a line of a dialplan: " + line);
            }
        }
        return new Dialplan(contexts);
    }

    private static String withIncluded(String text, Map<String, String> files) {
        return FILE.matcher(text)
                .replaceAll(file -> Matcher.quoteReplacement(files.computeIfAbsent(file.group(1), name -> {
                    throw new IllegalArgumentException("no such file: " + name);
                })));
    }

    private static String withoutComment(String line) {
        return line.replaceFirst("(^|\\s);.*", "").strip();
    }

    List<Step> steps(String context) {
        List<Step> steps = contexts.get(context);
        if (steps == null) {
            throw new IllegalArgumentException("no such context: " + context);
        }
        return steps;
    }
}
