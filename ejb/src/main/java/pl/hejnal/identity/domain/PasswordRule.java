package pl.hejnal.identity.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person's password must be: long rather than colourful, and nothing that is guessed first (NIST SP 800-63B,
 * 5.1.1.2). No rule asks for signs or for a change every month; both make people write passwords on the screen's edge.
 */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    /** Long enough that a well-known word in it does not matter. */
    private static final int PHRASE = 20;

    private static final List<String> GUESSED_FIRST = List.of(
            "password",
            "passw0rd",
            "haslo",
            "hasło",
            "qwerty",
            "qwertz",
            "zaq12wsx",
            "1qaz2wsx",
            "12345",
            "54321",
            "abcdef",
            "hejnal",
            "hejnał",
            "kraków",
            "krakow",
            "polska",
            "admin",
            "urząd",
            "urzad",
            "welcome",
            "witaj",
            "letmein",
            "iloveyou",
            "kocham");

    private PasswordRule() {}

    /** Why this password is not taken, as a code that screens have words for; empty for a good one. */
    public static Optional<String> objection(Login login, String password) {
        String small = password == null ? "" : password.toLowerCase(Locale.ROOT);
        if (small.length() < SHORTEST || small.length() > LONGEST) {
            return Optional.of("password.length");
        }
        if (small.contains(login.value())
                || small.chars().distinct().count() < FEWEST_DIFFERENT
                || (small.length() < PHRASE
                        && (GUESSED_FIRST.stream().anyMatch(small::contains) || CommonPasswords.contain(small)))) {
            return Optional.of("password.guessed");
        }
        return Optional.empty();
    }
}
