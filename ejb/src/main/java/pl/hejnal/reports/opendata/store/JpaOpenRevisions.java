package pl.hejnal.reports.opendata.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.reports.opendata.domain.OpenRevision;
import pl.hejnal.reports.opendata.domain.OpenRevisions;

/** A dozen rows a year; their files are read one at a time. */
@ApplicationScoped
public class JpaOpenRevisions implements OpenRevisions {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void claim() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('open_data')) as text)")
                .getSingleResult();
    }

    @Override
    public void add(OpenRevision revision, Map<String, byte[]> files) {
        em.persist(revision);
        em.flush();
        files.forEach((name, content) -> em.createNativeQuery(
                        "insert into open_data_file (revision_id, name, content) values (:revision, :name, :content)")
                .setParameter("revision", revision.id())
                .setParameter("name", name)
                .setParameter("content", content)
                .executeUpdate());
    }

    @Override
    public List<OpenRevision> all() {
        return em.createQuery("select r from OpenRevision r order by r.month desc, r.revision desc", OpenRevision.class)
                .getResultList();
    }

    @Override
    public Optional<OpenRevision> latest(YearMonth month) {
        return em.createQuery(
                        "select r from OpenRevision r where r.month = :month order by r.revision desc",
                        OpenRevision.class)
                .setParameter("month", month.atDay(1))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> file(YearMonth month, int revision, String name) {
        List<?> found = em.createNativeQuery(
                        "select f.content from open_data_file f join open_data_revision r on r.id = f.revision_id"
                                + " where r.month = :month and r.revision = :revision and f.name = :name")
                .setParameter("month", month.atDay(1))
                .setParameter("revision", revision)
                .setParameter("name", name)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
