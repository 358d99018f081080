package pl.hejnal.cases.parties.domain;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** A case found by its party's name, which the department lets clerks search by. */
public record NamedCase(CaseSign sign, DepartmentSymbol department, String party) {}
