package pl.hejnal.calls.domain.steps;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What the department of a case that was asked for said.
 *
 * @param department under which the case is registered
 * @param keptSince when it said what was told; only of what was {@link AnswerKind#KEPT}
 */
public record DepartmentAnswer(DepartmentSymbol department, AnswerKind kind, Optional<Instant> keptSince) {

    public DepartmentAnswer(DepartmentSymbol department, AnswerKind kind) {
        this(department, kind, Optional.empty());
    }
}
