package pl.hejnal.kernel.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;

/** A language as its code in capitals, which is how calls, tickets and users have always kept it. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Language, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
        return language == null ? null : language.code().toUpperCase(Locale.ROOT);
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Language(column.toLowerCase(Locale.ROOT));
    }
}
