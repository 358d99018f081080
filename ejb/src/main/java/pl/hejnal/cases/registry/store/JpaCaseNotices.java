package pl.hejnal.cases.registry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.registry.domain.CaseNotice;
import pl.hejnal.cases.registry.domain.CaseNotices;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Notices through JPA. */
@ApplicationScoped
public class JpaCaseNotices implements CaseNotices {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(CaseNotice notice) {
        em.persist(notice);
    }

    @Override
    public List<CaseNotice> ofCase(CaseSign sign, int limit) {
        return em.createQuery("select n from CaseNotice n where n.sign = :sign order by n.id desc", CaseNotice.class)
                .setParameter("sign", sign.withoutInitials())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<CaseNotice> newPinsOf(DepartmentSymbol department, int limit) {
        return em.createQuery(
                        "select n from CaseNotice n where n.department = :department and n.what = 'case.new-pin'"
                                + " order by n.id desc",
                        CaseNotice.class)
                .setParameter("department", department.value())
                .setMaxResults(limit)
                .getResultList();
    }
}
