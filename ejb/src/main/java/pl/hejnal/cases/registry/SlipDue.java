package pl.hejnal.cases.registry;

import java.time.Instant;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** A case that a department's file announced, whose slip waits to be printed. */
public record SlipDue(CaseSign sign, DepartmentSymbol department, PhoneCode code, Instant since) {}
