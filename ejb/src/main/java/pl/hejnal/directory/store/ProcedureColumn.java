package pl.hejnal.directory.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.ProcedureSymbol;

/** A procedure's symbol as its text. */
@Converter(autoApply = true)
public class ProcedureColumn implements AttributeConverter<ProcedureSymbol, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProcedureSymbol symbol) {
        return symbol == null ? null : symbol.value();
    }

    @Override
    public @Nullable ProcedureSymbol convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new ProcedureSymbol(column);
    }
}
