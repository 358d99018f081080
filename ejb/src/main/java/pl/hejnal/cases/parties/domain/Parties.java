package pl.hejnal.cases.parties.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Whose cases they are, of departments that let clerks search by it. */
public interface Parties {

    /** As the department tells it now; when it tells none, the old name goes. */
    void name(CaseSign sign, DepartmentSymbol department, Optional<String> party);

    /** Takes a whole file's names over, by signs without initials; those of its other cases go. */
    void nameAll(DepartmentSymbol department, Map<String, String> parties);

    /** Cases of these departments in whose party's name all these folded words stand, in the order of names. */
    List<NamedCase> find(List<String> words, Set<DepartmentSymbol> departments, int limit);
}
