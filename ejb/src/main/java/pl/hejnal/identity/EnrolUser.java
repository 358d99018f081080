package pl.hejnal.identity;

import java.util.Set;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;

/**
 * Give somebody an account.
 *
 * @param roles of {@link Roles#OF_PEOPLE}; at least one, or the account could open nothing
 * @param password 8 to 200 characters: shorter ones are guessed (NIST SP 800-63B), longer ones are never read at sign-in
 * @param demo whether the account is for demonstration; production refuses to start with one
 */
public record EnrolUser(Login login, String name, Set<String> roles, Language language, String password, boolean demo) {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 200;

    public EnrolUser {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account needs a role");
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("an account is somebody's");
        }
        if (password == null || password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "a password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
        }
    }

    /** Never a password in a log. */
    @Override
    public String toString() {
        return "EnrolUser " + login;
    }
}
