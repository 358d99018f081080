package pl.hejnal.directory.domain;

/** A department's published symbol, for example {@code KM} or {@code AU}. */
public record DepartmentSymbol(String value) {

    public DepartmentSymbol {
        if (value == null || !value.matches("\\p{Lu}[\\p{Lu}\\p{N}-]{0,9}")) {
            throw new IllegalArgumentException("not a department's symbol: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
