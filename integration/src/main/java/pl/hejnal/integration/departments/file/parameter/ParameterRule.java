package pl.hejnal.integration.departments.file.parameter;

import org.jspecify.annotations.Nullable;

/**
 * What a template wants of one of its parameters.
 *
 * @param fallback its value where the file gives none; null if the file must give one
 */
public record ParameterRule(ParameterKind kind, @Nullable String fallback) {

    public static ParameterRule required(ParameterKind kind) {
        return new ParameterRule(kind, null);
    }

    public static ParameterRule optional(ParameterKind kind, String fallback) {
        return new ParameterRule(kind, fallback);
    }

    public boolean isRequired() {
        return fallback == null;
    }
}
