package pl.hejnal.identity.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name under which somebody signs in. A clerk's telephone has an account of the same name at the PBX, so it consists
 * only of what means nothing special there: it begins with a small letter, and has up to 32 small letters, digits, dots,
 * dashes and underscores.
 */
public record Login(String value) {

    public Login {
        if (value == null || !value.matches("[a-z][a-z0-9._-]{0,31}")) {
            throw new IllegalArgumentException("not a login");
        }
    }

    /** Reads it as people type it: capitals and blanks around it are slips of the keyboard. */
    public static Login of(@Nullable String typed) {
        return new Login(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
