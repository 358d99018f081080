package pl.hejnal.launcher.pbx;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whom the office's telephones reach: one another by number, and of the telephone network what is allowed. Everything else
 * has no extension.
 *
 * @param clerks in the order of their numbers, which begin with {@link #FIRST_CLERK}
 * @param managers the same, beginning with {@link #FIRST_MANAGER}; who is a clerk too keeps the clerk's number
 * @param trunk where calls to the network go, {@code host:port}
 * @param prefixes of national numbers, digits; with 00 in front of other countries'
 */
public record ClassOfService(List<String> clerks, List<String> managers, String trunk, List<String> prefixes) {

    public static final int FIRST_CLERK = 101;
    public static final int FIRST_MANAGER = 901;
    /** A Polish number, without the country's code. */
    private static final int NATIONAL = 9;

    public ClassOfService {
        clerks = List.copyOf(clerks);
        managers = managers.stream().filter(Predicate.not(clerks::contains)).toList();
        prefixes = List.copyOf(prefixes);
        if (!trunk.matches("[A-Za-z0-9.:\\[\\]-]{1,100}")) {
            throw new IllegalArgumentException("not the address of a trunk: " + trunk);
        }
        for (String prefix : prefixes) {
            if (!prefix.matches("\\d{2,15}")) {
                throw new IllegalArgumentException("not the beginning of a telephone number: " + prefix);
            }
        }
    }

    /** The extensions of config/asterisk/extensions.conf's {@code clerk-numbers.conf}. */
    String clerkNumbers() {
        return numbers(clerks, FIRST_CLERK) + numbers(managers, FIRST_MANAGER);
    }

    private static String numbers(List<String> logins, int first) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < logins.size(); i++) {
            for (String extension : List.of(logins.get(i), Integer.toString(first + i))) {
                lines.append("exten => ")
                        .append(extension)
                        .append(",1,Goto(${CONTEXT}-person,")
                        .append(logins.get(i))
                        .append(",1)\n");
            }
        }
        return lines.toString();
    }

    /** The extensions of {@code outside-numbers.conf}: the allow-list. */
    String outsideNumbers() {
        StringBuilder lines = new StringBuilder();
        for (String prefix : prefixes) {
            lines.append("exten => ").append(pattern(prefix)).append(",1,Goto(hejnal-outbound,${EXTEN},1)\n");
        }
        return lines.toString();
    }

    private static String pattern(String prefix) {
        if (prefix.startsWith("00")) {
            return "_" + prefix + "X.";
        }
        return prefix.length() >= NATIONAL ? prefix : "_" + prefix + "X".repeat(NATIONAL - prefix.length());
    }
}
