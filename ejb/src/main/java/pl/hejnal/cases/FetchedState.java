package pl.hejnal.cases;

import java.time.Instant;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What a department told of a case.
 *
 * @param at when it was asked; a moment ago, or earlier if an answer was still fresh enough to be told again
 * @param stale whether it does not answer now, and this is what it told last
 */
public record FetchedState(CaseState state, Instant at, boolean stale) {

    /**
     * Asks, and once more without a clerk's initials if the department does not know the case with them: some write them
     * into their systems and some do not, and they change with the clerk.
     */
    static FetchedState from(DepartmentSystems departments, DepartmentSymbol department, CaseSign sign)
            throws DepartmentUnavailable, UnknownToDepartment {
        try {
            return departments.fetch(department, sign);
        } catch (UnknownToDepartment withInitials) {
            if (sign.value().equals(sign.withoutInitials())) {
                throw withInitials;
            }
            return departments.fetch(department, new CaseSign(sign.withoutInitials()));
        }
    }
}
