package pl.hejnal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.Login;
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
    public Optional<OfficeUser> find(Login login) {
        return byLogin(login).getResultStream().findFirst();
    }

    @Override
    public Optional<OfficeUser> claim(Login login) {
        return byLogin(login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<OfficeUser> byLogin(Login login) {
        return em.createQuery("select u from OfficeUser u where u.login = :login", OfficeUser.class)
                .setParameter("login", login);
    }

    @Override
    public Optional<OfficeUser> ofToken(String tokenHash) {
        return Optional.ofNullable(em.find(ApiToken.class, tokenHash))
                .map(token -> em.find(OfficeUser.class, token.userId()))
                .filter(JpaOfficeUsers::isNamed);
    }

    @Override
    public List<OfficeUser> all() {
        return em.createQuery(
                        "select distinct u from OfficeUser u left join fetch u.roles order by u.login",
                        OfficeUser.class)
                .getResultStream()
                .filter(JpaOfficeUsers::isNamed)
                .toList();
    }

    /** An account of a name that is no login is from before they were checked; nobody can sign in with it. */
    private static boolean isNamed(OfficeUser user) {
        return user.login() != null;
    }

    @Override
    public Map<Login, String> names() {
        return em.createQuery("select u.login, u.name from OfficeUser u", Object[].class)
                .getResultStream()
                .filter(row -> row[0] != null)
                .collect(Collectors.toMap(row -> (Login) row[0], row -> (String) row[1]));
    }

    @Override
    public List<ApiToken> tokensOf(OfficeUser user) {
        return em.createQuery("select t from ApiToken t where t.userId = :user order by t.id desc", ApiToken.class)
                .setParameter("user", user.id())
                .getResultList();
    }

    @Override
    public Optional<ApiToken> token(long id) {
        return em.createQuery("select t from ApiToken t where t.id = :id", ApiToken.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(ApiToken token) {
        em.remove(token);
    }

    /** Their rows are held until the end of the transaction, or two could each lock the other out at the same moment. */
    @Override
    public long openAdmins() {
        return em.createNativeQuery("select u.id from office_user u join office_user_role r on r.user_id = u.id"
                        + " where r.role = 'admin' and not u.locked order by u.id for update of u")
                .getResultList()
                .size();
    }

    @Override
    public boolean anyDemo() {
        return em.createQuery("select count(u) from OfficeUser u where u.demo = true", Long.class)
                        .getSingleResult()
                > 0;
    }
}
