package pl.hejnal.directory.domain;

/** The published symbol of a procedure: unit letters and a number, for example {@code KM-2}, or {@code KM-2a}. */
public record ProcedureSymbol(String value) {

    public ProcedureSymbol {
        if (value == null || !value.matches("\\p{Lu}[\\p{Lu}0-9]{0,9}-[1-9][0-9]{0,3}([a-z]|-[1-9][0-9]{0,3})?")) {
            throw new IllegalArgumentException("not a procedure's symbol: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
