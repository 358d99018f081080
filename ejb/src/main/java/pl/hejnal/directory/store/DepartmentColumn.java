package pl.hejnal.directory.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** A department's symbol as its text. */
@Converter(autoApply = true)
public class DepartmentColumn implements AttributeConverter<DepartmentSymbol, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DepartmentSymbol symbol) {
        return symbol == null ? null : symbol.value();
    }

    @Override
    public @Nullable DepartmentSymbol convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new DepartmentSymbol(column);
    }
}
