package pl.hejnal.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.Department;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.Directory;
import pl.hejnal.directory.domain.ProcedureCard;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Language;

/** The directory through JPA. */
@ApplicationScoped
public class JpaDirectory implements Directory {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(Department department) {
        em.persist(department);
    }

    @Override
    public void add(ProcedureCard card) {
        em.persist(card);
    }

    @Override
    public Optional<CardText> text(ProcedureSymbol symbol, Language language) {
        List<?> rows = em.createNativeQuery(
                        "select documents, fee, term, place from procedure_card_text"
                                + " where symbol = :symbol and language = :language",
                        Tuple.class)
                .setParameter("symbol", symbol.value())
                .setParameter("language", language.code())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new CardText(
                        row.get("documents", String.class),
                        row.get("fee", String.class),
                        row.get("term", String.class),
                        row.get("place", String.class)))
                .findFirst();
    }

    @Override
    public void write(ProcedureSymbol symbol, Language language, CardText text) {
        em.createNativeQuery("insert into procedure_card_text (symbol, language, documents, fee, term, place)"
                        + " values (:symbol, :language, :documents, :fee, :term, :place) on conflict (symbol, language)"
                        + " do update set documents = excluded.documents, fee = excluded.fee, term = excluded.term,"
                        + " place = excluded.place")
                .setParameter("symbol", symbol.value())
                .setParameter("language", language.code())
                .setParameter("documents", text.documents())
                .setParameter("fee", text.fee())
                .setParameter("term", text.term())
                .setParameter("place", text.place())
                .executeUpdate();
    }

    @Override
    public Optional<Department> find(DepartmentSymbol symbol) {
        return Optional.ofNullable(em.find(Department.class, symbol.value()));
    }

    @Override
    public Optional<ProcedureCard> find(ProcedureSymbol symbol) {
        return Optional.ofNullable(em.find(ProcedureCard.class, symbol.value()));
    }

    @Override
    public List<Department> departments() {
        return em.createQuery("select d from Department d order by d.namePl", Department.class)
                .getResultList();
    }

    @Override
    public List<ProcedureCard> procedures() {
        return em.createQuery("select p from ProcedureCard p order by p.titlePl", ProcedureCard.class)
                .getResultList();
    }
}
