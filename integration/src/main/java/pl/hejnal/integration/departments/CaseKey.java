package pl.hejnal.integration.departments;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Which case of which department a question is about, whatever a clerk's initials behind its sign are. */
record CaseKey(DepartmentSymbol department, CaseSign sign) {

    CaseKey {
        sign = new CaseSign(sign.withoutInitials());
    }
}
