package pl.hejnal.speech;

import java.util.Optional;
import java.util.Set;
import pl.hejnal.kernel.Language;

/**
 * A spoken text as its editor sees it.
 *
 * @param office in the office's own language, which tells what it is about
 * @param text empty if it is not there in this language yet
 * @param names the {@code {names}} that it must have, without their braces
 */
public record TextView(
        String key, Language language, String office, Optional<String> text, Set<String> names, long version) {

    /** Whether it is always the same sentence, so that a recording can stand for it. */
    public boolean isFixed() {
        return names.isEmpty();
    }
}
