package pl.hejnal.directory.domain;

import java.util.List;
import java.util.Optional;

/** All departments and procedures. */
public interface Directory {

    void add(Department department);

    void add(ProcedureCard card);

    Optional<Department> find(DepartmentSymbol symbol);

    Optional<ProcedureCard> find(ProcedureSymbol symbol);

    List<Department> departments();

    List<ProcedureCard> procedures();
}
