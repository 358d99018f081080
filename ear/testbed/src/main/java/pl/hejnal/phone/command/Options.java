package pl.hejnal.phone.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.launcher.UserError;

/** The options of a command line, {@code --name value} each; what makes no sense is answered with the usage. */
record Options(Map<String, String> given, String usage) {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(ms|s|)");

    static Options of(List<String> arguments, Set<String> known, String usage) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!known.contains(name)) {
                throw new UserError("there is no option " + name + "\n" + usage);
            }
            if (i + 1 == arguments.size()) {
                throw new UserError(name + " needs a value\n" + usage);
            }
            given.put(name, arguments.get(i + 1));
        }
        return new Options(given, usage);
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** Values separated by commas, empty ones too. */
    Optional<List<String>> list(String name) {
        return text(name).map(value -> List.of(value.split(",", -1)));
    }

    Optional<Double> number(String name) {
        return text(name).map(value -> {
            try {
                return Double.valueOf(value);
            } catch (NumberFormatException wrong) {
                throw wrong(name, "a number");
            }
        });
    }

    /** {@code 5s}, {@code 2.5}, {@code 300ms}: seconds unless it says otherwise. */
    Optional<Duration> duration(String name) {
        return text(name).map(value -> {
            Matcher parts = DURATION.matcher(value);
            if (!parts.matches()) {
                throw wrong(name, "a time such as 5s, 2.5 or 300ms");
            }
            double amount = Double.parseDouble(parts.group(1));
            return Duration.ofMillis(Math.round(parts.group(2).equals("ms") ? amount : amount * 1000));
        });
    }

    UserError wrong(String name, String expected) {
        return new UserError(name + " needs " + expected + ", not \"" + given.get(name) + "\"\n" + usage);
    }
}
