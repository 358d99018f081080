package pl.hejnal.cases.parties.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Parties' names without a database. */
public class PartiesInMemory implements Parties {

    private final Map<CaseSign, NamedCase> names = new HashMap<>();

    @Override
    public void name(CaseSign sign, DepartmentSymbol department, Optional<String> party) {
        party.ifPresentOrElse(name -> names.put(sign, new NamedCase(sign, department, name)), () -> names.remove(sign));
    }

    @Override
    public void nameAll(DepartmentSymbol department, Map<String, String> parties) {
        names.values().removeIf(each -> each.department().equals(department));
        parties.forEach((sign, name) -> name(new CaseSign(sign), department, Optional.of(name)));
    }

    @Override
    public List<NamedCase> find(List<String> words, Set<DepartmentSymbol> departments, int limit) {
        return names.values().stream()
                .filter(each -> departments.contains(each.department()))
                .filter(each -> words.stream().allMatch(PartyName.folded(each.party())::contains))
                .limit(limit)
                .toList();
    }
}
