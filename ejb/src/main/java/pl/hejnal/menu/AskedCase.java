package pl.hejnal.menu;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The case that the caller has opened with its PIN. */
public record AskedCase(CaseSign sign, DepartmentSymbol department) {}
