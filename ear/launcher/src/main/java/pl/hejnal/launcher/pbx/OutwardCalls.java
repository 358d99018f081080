package pl.hejnal.launcher.pbx;

import java.util.List;

/**
 * To which numbers the PBX may make calls of its own.
 *
 * @param allowed patterns of whole numbers with the country's code; {@code X} is any digit
 * @param refused patterns that are refused although they are allowed
 */
public record OutwardCalls(List<String> allowed, List<String> refused) {

    /** A PBX that calls nobody. */
    public static final OutwardCalls NONE = new OutwardCalls(List.of(), List.of());

    public OutwardCalls {
        allowed = List.copyOf(allowed);
        refused = List.copyOf(refused);
        List.of(allowed, refused)
                .forEach(patterns -> patterns.forEach(pattern -> {
                    if (!pattern.matches("[0-9X]{3,15}")) {
                        throw new IllegalArgumentException("not a pattern of numbers (hejnal.dial): " + pattern);
                    }
                }));
    }

    /** The file {@code allowed-numbers.conf} of the dialplan. */
    String dialplan() {
        return context("hejnal-allowed", allowed) + context("hejnal-refused", refused);
    }

    private static String context(String name, List<String> patterns) {
        StringBuilder context = new StringBuilder("[").append(name).append("]\n");
        patterns.forEach(pattern -> context.append("exten => _").append(pattern).append(",1,NoOp()\n"));
        return context.toString();
    }
}
