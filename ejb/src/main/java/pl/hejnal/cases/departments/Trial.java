package pl.hejnal.cases.departments;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseState;

/**
 * What an administrator's trial of a department showed, step by step.
 *
 * @param raw the answer as it came; empty if none came
 * @param fields what was found in it, by the department's names
 * @param open the fields that say nothing about a person: the sign, the stage, days and amounts
 * @param leftOut those of the fields whose values could not be read
 * @param state what was made of that; empty if nothing could be
 * @param failure why not: {@link #UNKNOWN_CASE}, or what went wrong in technical words
 * @param took from the question to the last step
 */
public record Trial(
        String raw,
        Map<String, String> fields,
        Set<String> open,
        Set<String> leftOut,
        Optional<CaseState> state,
        Optional<String> failure,
        Duration took) {

    /** The department answered, and knows no such case. */
    public static final String UNKNOWN_CASE = "unknown-case";

    public Trial {
        fields = Map.copyOf(fields);
        open = Set.copyOf(open);
        leftOut = Set.copyOf(leftOut);
    }
}
