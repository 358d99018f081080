package pl.hejnal.hours.domain;

import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * Whose hours they are.
 *
 * @param key {@code line} for the call line, {@code office} for the office as a whole, else a department's symbol
 */
public record OpeningPlace(String key) {

    /** Where callers are answered by clerks. */
    public static final OpeningPlace LINE = new OpeningPlace("line");
    /** The office; its hours are those of every department that has none of its own. */
    public static final OpeningPlace OFFICE = new OpeningPlace("office");

    /** @throws IllegalArgumentException if it can be no place */
    public OpeningPlace {
        if (!key.equals("line") && !key.equals("office")) {
            key = new DepartmentSymbol(key).value();
        }
    }

    public static OpeningPlace of(DepartmentSymbol department) {
        return new OpeningPlace(department.value());
    }

    /** Empty for the line and for the office. */
    public Optional<DepartmentSymbol> department() {
        return equals(LINE) || equals(OFFICE) ? Optional.empty() : Optional.of(new DepartmentSymbol(key));
    }

    @Override
    public String toString() {
        return key;
    }
}
