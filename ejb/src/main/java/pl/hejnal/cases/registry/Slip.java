package pl.hejnal.cases.registry;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** What is handed to a resident on paper: the only place where a PIN ever stands. It is shown once and kept nowhere. */
public record Slip(CaseSign sign, DepartmentSymbol department, PhoneCode code, Pin pin) {}
