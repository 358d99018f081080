package pl.hejnal.identity;

import java.util.Set;
import pl.hejnal.kernel.Language;

/**
 * Give somebody an account.
 *
 * @param roles of {@link Roles#OF_PEOPLE}
 * @param demo whether the account is for demonstration; production refuses to start with one
 */
public record EnrolUser(String login, String name, Set<String> roles, Language language, String password, boolean demo) {
}
