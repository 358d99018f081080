package pl.hejnal.integration.departments.file;

/**
 * What a template wants of one of its parameters.
 *
 * @param fallback its value where the file gives none; null if the file must give one
 */
record ParameterRule(ParameterKind kind, String fallback) {

    static ParameterRule required(ParameterKind kind) {
        return new ParameterRule(kind, null);
    }

    static ParameterRule optional(ParameterKind kind, String fallback) {
        return new ParameterRule(kind, fallback);
    }

    boolean isRequired() {
        return fallback == null;
    }
}
