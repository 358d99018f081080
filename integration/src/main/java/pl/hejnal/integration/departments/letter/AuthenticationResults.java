package pl.hejnal.integration.departments.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the office's own mail server has found out about where a letter comes from (RFC 8601). Results that another server
 * wrote, or that came with the letter, are nobody's word; a server takes those away that bear its own name.
 */
final class AuthenticationResults {

    private AuthenticationResults() {}

    /**
     * @param headers the values of all headers Authentication-Results
     * @param server the authserv-id of the office's own server
     * @param address whose letter it says it is
     */
    static boolean vouch(List<String> headers, String server, String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return headers.stream()
                .map(AuthenticationResults::plain)
                .filter(header -> isOf(header, server))
                .flatMap(header -> Arrays.stream(header.split(";")).skip(1))
                .anyMatch(result -> passes(result.strip().split("\\s+"), address, domain));
    }

    private static boolean isOf(String header, String server) {
        return header.split("[;\\s]", 2)[0].equals(server.toLowerCase(Locale.ROOT));
    }

    private static boolean passes(String[] result, String address, String domain) {
        List<String> properties = Arrays.asList(result).subList(1, result.length);
        return switch (result[0].replaceFirst("/\\d+=", "=")) {
            case "dmarc=pass" -> properties.contains("header.from=" + domain);
            case "dkim=pass" ->
                properties.contains("header.d=" + domain)
                        || properties.stream()
                                .anyMatch(each -> each.startsWith("header.i=") && each.endsWith("@" + domain));
            case "spf=pass" ->
                properties.contains("smtp.mailfrom=" + domain) || properties.contains("smtp.mailfrom=" + address);
            // Somebody of the same server, who has signed in to it.
            case "auth=pass" -> properties.contains("smtp.auth=" + address);
            default -> false;
        };
    }

    /** In small letters, without comments, and without the blanks and quotation marks that make no difference. */
    private static String plain(String header) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : header.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(depth - 1, 0);
            } else if (depth == 0 && c != '"') {
                plain.append(c);
            }
        }
        return plain.toString().replaceAll("\\s+", " ").replaceAll(" ?= ?", "=").strip();
    }
}
