package pl.hejnal.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SignKeys;

/** Cases through JPA. */
@ApplicationScoped
public class JpaCases implements Cases {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(CaseFile file) {
        em.persist(file);
    }

    @Override
    public Optional<CaseFile> find(PhoneCode code) {
        return Optional.ofNullable(em.find(CaseFile.class, code.digits()));
    }

    @Override
    public Optional<CaseFile> find(CaseSign sign) {
        return em.createQuery("select f from CaseFile f where f.bareSign = :sign", CaseFile.class)
                .setParameter("sign", sign.withoutInitials())
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CaseFile> sharing(SignKeys keys) {
        // The database makes a sign's digits out of the sign itself (V78).
        return em.createNativeQuery("select * from case_file where sign_digits in (:digits)", CaseFile.class)
                .setParameter("digits", keys.parts())
                .getResultList();
    }

    @Override
    public Optional<CaseFile> claim(PhoneCode code) {
        return Optional.ofNullable(em.find(CaseFile.class, code.digits(), LockModeType.PESSIMISTIC_WRITE));
    }
}
