package pl.hejnal.kernel.settings;

import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/** One of several values, which may be written with blanks behind their commas. */
public final class Stripped implements Converter<String> {

    private static final long serialVersionUID = 1L;

    /** @return null where nothing stands between two commas, which is left out then */
    @Override
    public @Nullable String convert(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
