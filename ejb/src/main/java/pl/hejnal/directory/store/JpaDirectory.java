package pl.hejnal.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.Department;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.Directory;
import pl.hejnal.directory.domain.ProcedureCard;
import pl.hejnal.directory.domain.ProcedureSymbol;

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
    public Optional<Department> find(DepartmentSymbol symbol) {
        return Optional.ofNullable(em.find(Department.class, symbol.value()));
    }

    @Override
    public Optional<ProcedureCard> find(ProcedureSymbol symbol) {
        return Optional.ofNullable(em.find(ProcedureCard.class, symbol.value()));
    }

    @Override
    public List<Department> departments() {
        return em.createQuery("select d from Department d order by d.namePl", Department.class).getResultList();
    }

    @Override
    public List<ProcedureCard> procedures() {
        return em.createQuery("select p from ProcedureCard p order by p.titlePl", ProcedureCard.class).getResultList();
    }
}
