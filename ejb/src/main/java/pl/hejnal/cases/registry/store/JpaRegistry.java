package pl.hejnal.cases.registry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.domain.Registry;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The register in PostgreSQL. A file of a hundred thousand new cases is two statements. */
@ApplicationScoped
public class JpaRegistry implements Registry {

    /** The name of the register among PostgreSQL's advisory locks. */
    private static final int REGISTER = 41;
    /** Between the values of a list that goes to the database as one text; no sign can hold it. */
    private static final String UNIT = "\u001f";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void lock(CaseSign sign) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(" + REGISTER + ", 0) as text)")
                .getSingleResult();
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:sign, 0)) as text)")
                .setParameter("sign", sign.withoutInitials())
                .getSingleResult();
    }

    @Override
    public void lockAll() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(" + REGISTER + ", 0) as text)")
                .getSingleResult();
    }

    @Override
    public void remove(CaseFile file) {
        for (String table : List.of("case_state_past", "case_state_seen")) {
            em.createNativeQuery("delete from " + table + " where code = :code")
                    .setParameter("code", file.code().digits())
                    .executeUpdate();
        }
        em.remove(file);
        em.flush();
    }

    @Override
    public Set<String> unknown(Collection<String> signs) {
        List<?> found = em.createNativeQuery("""
                select t.sign from unnest(string_to_array(:signs, chr(31))) as t(sign)
                where not exists (select 1 from case_file f where f.bare_sign = t.sign)""")
                .setParameter("signs", String.join(UNIT, signs))
                .getResultList();
        Set<String> unknown = new HashSet<>();
        found.forEach(sign -> unknown.add((String) sign));
        return unknown;
    }

    @Override
    public void announce(DepartmentSymbol department, Map<CaseSign, PhoneCode> signs, Instant at) {
        List<CaseSign> order = new ArrayList<>(signs.keySet());
        em.createNativeQuery("""
                insert into case_file (code, sign, bare_sign, department, slip_due)
                select t.code, t.sign, t.bare, :department, :at
                from unnest(string_to_array(:codes, chr(31)), string_to_array(:signs, chr(31)),
                    string_to_array(:bare, chr(31))) as t(code, sign, bare)
                on conflict do nothing""")
                .setParameter("department", department.value())
                .setParameter("at", at)
                .setParameter(
                        "codes",
                        String.join(
                                UNIT,
                                order.stream()
                                        .map(signs::get)
                                        .map(PhoneCode::digits)
                                        .toList()))
                .setParameter(
                        "signs",
                        String.join(UNIT, order.stream().map(CaseSign::value).toList()))
                .setParameter(
                        "bare",
                        String.join(
                                UNIT,
                                order.stream().map(CaseSign::withoutInitials).toList()))
                .executeUpdate();
    }

    @Override
    public List<CaseFile> slipsDue(Optional<DepartmentSymbol> department, int limit) {
        var query = em.createQuery(
                        "select f from CaseFile f where f.slipDue is not null"
                                + (department.isPresent() ? " and f.department = :department" : "")
                                + " order by f.slipDue, f.code",
                        CaseFile.class)
                .setMaxResults(limit);
        department.ifPresent(symbol -> query.setParameter("department", symbol.value()));
        return query.getResultList();
    }

    @Override
    public Map<DepartmentSymbol, Integer> slipsDueByDepartment() {
        Map<String, Integer> found = new TreeMap<>();
        em.createQuery(
                        "select f.department, count(f) from CaseFile f where f.slipDue is not null group by f.department",
                        Object[].class)
                .getResultList()
                .forEach(row -> found.put((String) row[0], ((Number) row[1]).intValue()));
        Map<DepartmentSymbol, Integer> due = new LinkedHashMap<>();
        found.forEach((symbol, count) -> due.put(new DepartmentSymbol(symbol), count));
        return due;
    }
}
