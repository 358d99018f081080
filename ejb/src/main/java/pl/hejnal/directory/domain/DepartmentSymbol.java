package pl.hejnal.directory.domain;

/** A department's published symbol: capitals and digits, for example {@code KM}, or with its section, {@code AB-I}. */
public record DepartmentSymbol(String value) {

    public DepartmentSymbol {
        if (value == null || !value.matches("\\p{Lu}[\\p{Lu}0-9]{0,9}(-[\\p{Lu}0-9]{1,9})?")) {
            throw new IllegalArgumentException("not a department's symbol: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
