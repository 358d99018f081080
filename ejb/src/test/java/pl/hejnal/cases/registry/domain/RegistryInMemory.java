package pl.hejnal.cases.registry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.testsupport.Injected;

/** The register of some cases without a database, for one thread. */
public class RegistryInMemory implements Registry {

    private final CasesInMemory cases;

    public RegistryInMemory(CasesInMemory cases) {
        this.cases = cases;
    }

    @Override
    public void lock(CaseSign sign) {
        // One thread has nobody to keep away.
    }

    @Override
    public void lockAll() {
        // As above.
    }

    @Override
    public void remove(CaseFile file) {
        cases.all().remove(file);
    }

    @Override
    public Set<String> unknown(Collection<String> signs) {
        Set<String> unknown = new HashSet<>(signs);
        cases.all().forEach(file -> unknown.remove(file.sign().withoutInitials()));
        return unknown;
    }

    @Override
    public void announce(DepartmentSymbol department, Map<CaseSign, PhoneCode> signs, Instant at) {
        signs.forEach((sign, code) -> {
            CaseFile file = new CaseFile(code, sign, department, PinHash.of(code, "never told", "never told"));
            Injected.set(file, "pinHash", null);
            Injected.set(file, "slipDue", at);
            cases.add(file);
        });
    }

    @Override
    public List<CaseFile> slipsDue(Optional<DepartmentSymbol> department, int limit) {
        return due().filter(file -> department.isEmpty() || department.get().equals(file.department()))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<DepartmentSymbol, Integer> slipsDueByDepartment() {
        Map<DepartmentSymbol, Integer> due = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        due().forEach(file -> due.merge(file.department(), 1, Integer::sum));
        return due;
    }

    private Stream<CaseFile> due() {
        return cases.all().stream().filter(file -> file.slipDue().isPresent());
    }
}
