package pl.hejnal.integration.departments.asking;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Which case of which department a question is about, whatever a clerk's initials behind its sign are. */
public record CaseKey(DepartmentSymbol department, CaseSign sign) {

    public CaseKey {
        sign = new CaseSign(sign.withoutInitials());
    }
}
