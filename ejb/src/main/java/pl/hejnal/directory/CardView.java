package pl.hejnal.directory;

import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;

/** The card of a procedure in one language, as it is read aloud and as a clerk sees it. */
public record CardView(ProcedureSymbol symbol, DepartmentSymbol department, String title, CardText text) {}
