package pl.hejnal.identity.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;

/**
 * A login as its text. A column that holds something else, as the PBX may have told it before logins were checked, is read as
 * nobody: one such row must not keep a list from being shown.
 */
@Converter(autoApply = true)
public class LoginColumn implements AttributeConverter<Login, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Login login) {
        return login == null ? null : login.value();
    }

    @Override
    public @Nullable Login convertToEntityAttribute(@Nullable String column) {
        return Login.read(column).orElse(null);
    }
}
