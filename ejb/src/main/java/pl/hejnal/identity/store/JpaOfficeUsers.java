package pl.hejnal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;

/** Users and tokens through JPA. */
@ApplicationScoped
public class JpaOfficeUsers implements OfficeUsers {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(OfficeUser user) {
        em.persist(user);
    }

    @Override
    public void add(ApiToken token) {
        em.persist(token);
    }

    @Override
    public Optional<OfficeUser> find(String login) {
        return byLogin(login).getResultStream().findFirst();
    }

    @Override
    public Optional<OfficeUser> claim(String login) {
        return byLogin(login).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<OfficeUser> byLogin(String login) {
        return em.createQuery("select u from OfficeUser u where u.login = :login", OfficeUser.class)
                .setParameter("login", login);
    }

    @Override
    public Optional<OfficeUser> ofToken(String tokenHash) {
        return Optional.ofNullable(em.find(ApiToken.class, tokenHash))
                .map(token -> em.find(OfficeUser.class, token.userId()));
    }

    @Override
    public boolean anyDemo() {
        return em.createQuery("select count(u) from OfficeUser u where u.demo = true", Long.class).getSingleResult() > 0;
    }
}
