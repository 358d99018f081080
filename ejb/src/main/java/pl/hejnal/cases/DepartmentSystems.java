package pl.hejnal.cases;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The departments' own systems, where the cases are. Asked outside of any transaction, while a caller waits. */
public interface DepartmentSystems {

    /**
     * @throws DepartmentUnavailable without an answer in time, or with one that cannot be understood
     * @throws UnknownToDepartment if the department has no such case
     */
    CaseState fetch(DepartmentSymbol department, CaseSign sign) throws DepartmentUnavailable, UnknownToDepartment;
}
