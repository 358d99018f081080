package pl.hejnal.directory.domain;

import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.Language;

/** All departments and procedures. */
public interface Directory {

    void add(Department department);

    void add(ProcedureCard card);

    /** Empty where nothing is written in this language. */
    Optional<CardText> text(ProcedureSymbol symbol, Language language);

    /** Takes the place of what was written before. */
    void write(ProcedureSymbol symbol, Language language, CardText text);

    Optional<Department> find(DepartmentSymbol symbol);

    Optional<ProcedureCard> find(ProcedureSymbol symbol);

    List<Department> departments();

    List<ProcedureCard> procedures();
}
