package pl.hejnal.integration.departments.answer;

import java.util.Set;
import pl.hejnal.cases.domain.CaseState;

/**
 * What could be made of a department's answer.
 *
 * @param leftOut the fields whose values could not be read, by the department's names; their parts are not told
 */
public record Translated(CaseState state, Set<String> leftOut) {

    public Translated {
        leftOut = Set.copyOf(leftOut);
    }
}
