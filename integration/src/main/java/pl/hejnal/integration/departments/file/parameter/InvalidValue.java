package pl.hejnal.integration.departments.file.parameter;

/** A value that a route file must not have. */
final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    InvalidValue(String key, Object... details) {
        this(Reason.of(key, details));
    }

    private InvalidValue(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
