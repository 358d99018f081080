package pl.hejnal.directory.domain;

/** The published symbol of a procedure: unit letters and a number, for example {@code KM-2}. */
public record ProcedureSymbol(String value) {

    public ProcedureSymbol {
        if (value == null || !value.matches("\\p{Lu}[\\p{Lu}\\p{N}]{0,9}(-[\\p{L}\\p{N}]{1,9}){0,2}")) {
            throw new IllegalArgumentException("not a procedure's symbol: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
