package pl.hejnal.identity.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name under which somebody signs in. A clerk's telephone has an account of the same name at the PBX, so it consists
 * only of what means nothing special there: it begins with a small letter, and has up to 32 small letters, digits, dots,
 * dashes and underscores.
 */
public record Login(String value) implements Comparable<Login> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{0,31}");

    public Login {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a login");
        }
    }

    /** Reads it as people type it: capitals and blanks around it are slips of the keyboard. */
    public static Login of(@Nullable String typed) {
        return new Login(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Reads it as it stands in a principal, a file or an old row, where something else may stand: a part of the system, the
     * telephone of somebody who has no account. Empty for that.
     */
    public static Optional<Login> read(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Login(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Login other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
