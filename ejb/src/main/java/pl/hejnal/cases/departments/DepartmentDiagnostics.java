package pl.hejnal.cases.departments;

import java.util.List;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The port through which administrators look after the connections to the departments. */
public interface DepartmentDiagnostics {

    /** Of every route file, usable or not, in the order of their names. */
    List<DepartmentHealth> health();

    /** Asks the department now, whatever is kept and whether or not its breaker is open, and tells each step. */
    Trial tryOut(DepartmentSymbol department, CaseSign sign);
}
