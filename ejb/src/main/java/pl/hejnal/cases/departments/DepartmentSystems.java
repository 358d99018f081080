package pl.hejnal.cases.departments;

import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The port to the departments' own systems. */
public interface DepartmentSystems {

    /**
     * Asks a department about a case, at most 1.5 s in all; at once if it was asked a moment ago. Some write a clerk's
     * initials into their systems and some do not, so a case is found with and without them.
     *
     * @throws DepartmentUnavailable if it cannot be reached in time or answers nonsense
     * @throws UnknownToDepartment if it answers that it does not know the case
     */
    FetchedState fetch(DepartmentSymbol department, CaseSign sign) throws DepartmentUnavailable, UnknownToDepartment;

    /** How this department can be asked now. */
    default CaseConnection connection(DepartmentSymbol department) {
        return CaseConnection.NONE;
    }

    /** The departments that let clerks search their cases by the party's name, as their files say now. */
    default Set<DepartmentSymbol> searchableByName() {
        return Set.of();
    }
}
