package pl.hejnal.cases.registry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** How cases come into the office's register, and whose slips wait to be printed. Signs are {@link CaseSign#withoutInitials}. */
public interface Registry {

    /** Until the end of the transaction nobody else registers this case, and no file announces any. */
    void lock(CaseSign sign);

    /** Until the end of the transaction nobody registers a case. */
    void lockAll();

    /** An announced case that nobody could ask about yet, with whatever was kept of it. */
    void remove(CaseFile file);

    /** Of these signs, those that no case has. */
    Set<String> unknown(Collection<String> signs);

    /** Makes cases whose slips are due; one whose sign or code is taken meanwhile is left out. */
    void announce(DepartmentSymbol department, Map<CaseSign, PhoneCode> signs, Instant at);

    /** Longest waiting first. */
    List<CaseFile> slipsDue(Optional<DepartmentSymbol> department, int limit);

    Map<DepartmentSymbol, Integer> slipsDueByDepartment();
}
