package pl.hejnal.cases.parties.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.parties.domain.NamedCase;
import pl.hejnal.cases.parties.domain.Parties;
import pl.hejnal.cases.parties.domain.PartyName;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Parties' names in PostgreSQL, found by the trigrams of what they hold. */
@ApplicationScoped
public class JpaParties implements Parties {

    private static final String UNIT = "\u001f";
    private static final int MOST_SORTED = 1_000;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void name(CaseSign sign, DepartmentSymbol department, Optional<String> party) {
        if (party.isEmpty()) {
            em.createNativeQuery("delete from case_party where bare_sign = :sign")
                    .setParameter("sign", sign.withoutInitials())
                    .executeUpdate();
        } else {
            put(department, Map.of(sign.withoutInitials(), party.get()));
        }
    }

    @Override
    public void nameAll(DepartmentSymbol department, Map<String, String> parties) {
        em.createNativeQuery("""
                delete from case_party where department = :department and not exists (
                select 1 from unnest(string_to_array(:signs, chr(31))) as t(sign) where t.sign = case_party.bare_sign)""")
                .setParameter("department", department.value())
                .setParameter("signs", String.join(UNIT, parties.keySet()))
                .executeUpdate();
        if (!parties.isEmpty()) {
            put(department, parties);
        }
    }

    private void put(DepartmentSymbol department, Map<String, String> parties) {
        List<String> signs = new ArrayList<>(parties.keySet());
        em.createNativeQuery("""
                insert into case_party (bare_sign, department, name, folded)
                select t.sign, :department, t.name, t.folded
                from unnest(string_to_array(:signs, chr(31)), string_to_array(:names, chr(31)),
                    string_to_array(:folded, chr(31))) as t(sign, name, folded)
                on conflict (bare_sign) do update set department = excluded.department, name = excluded.name,
                    folded = excluded.folded where case_party.name <> excluded.name""")
                .setParameter("department", department.value())
                .setParameter("signs", String.join(UNIT, signs))
                .setParameter(
                        "names",
                        String.join(UNIT, signs.stream().map(parties::get).toList()))
                .setParameter(
                        "folded",
                        String.join(
                                UNIT,
                                signs.stream()
                                        .map(sign -> PartyName.folded(parties.getOrDefault(sign, "")))
                                        .toList()))
                .executeUpdate();
    }

    @Override
    public List<NamedCase> find(List<String> words, Set<DepartmentSymbol> departments, int limit) {
        StringBuilder where = new StringBuilder("department in (:departments)");
        for (int i = 0; i < words.size(); i++) {
            where.append(" and folded like :word").append(i);
        }
        // Always by the trigrams: reading names until enough of them fit is slow where those who fit lie together.
        em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        // Of a name that many bear only so many are sorted; whoever looks for it adds a word anyway.
        Query query = em.createNativeQuery("select bare_sign, department, name from (select * from case_party where "
                        + where + " limit " + MOST_SORTED + ") found order by folded, bare_sign")
                .setMaxResults(limit)
                .setParameter(
                        "departments",
                        departments.stream().map(DepartmentSymbol::value).toList());
        for (int i = 0; i < words.size(); i++) {
            // Folded words are letters and digits only: nothing in them means anything to "like".
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
        List<NamedCase> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            found.add(new NamedCase(
                    new CaseSign((String) values[0]), new DepartmentSymbol((String) values[1]), (String) values[2]));
        }
        return found;
    }
}
