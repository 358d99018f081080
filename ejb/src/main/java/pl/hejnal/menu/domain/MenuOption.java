package pl.hejnal.menu.domain;

import java.util.Optional;
import pl.hejnal.kernel.Language;

/**
 * One key of a choice.
 *
 * @param key {@code 1} to {@code 9}; 0 is a person and the star the way back, everywhere
 * @param id what is written on the call when it is chosen; a short word in lower case
 * @param to the node it leads to
 * @param language what is spoken from here on, if the key chooses a language; such an option is said in that language
 * @param say the service first and the key last
 * @param name what clerks read on the ticket
 */
public record MenuOption(char key, String id, String to, Optional<Language> language, LocalText say, LocalText name) {}
