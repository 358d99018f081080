package pl.hejnal.integration.departments;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Which case of which department a question is about. */
record CaseKey(DepartmentSymbol department, CaseSign sign) {
}
