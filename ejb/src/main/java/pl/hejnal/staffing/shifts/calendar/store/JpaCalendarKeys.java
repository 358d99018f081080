package pl.hejnal.staffing.shifts.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKey;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKeys;

/** Keys, a row a clerk; each of both ways to it is one look into an index. */
@ApplicationScoped
public class JpaCalendarKeys implements CalendarKeys {

    private static final String SELECT =
            "select login, selector, hash, language, created_at from shift_calendar_key where ";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Optional<CalendarKey> of(Login login) {
        return one(em.createNativeQuery(SELECT + "login = :login", Tuple.class).setParameter("login", login.value()));
    }

    @Override
    public Optional<CalendarKey> find(String selector) {
        return one(em.createNativeQuery(SELECT + "selector = :selector", Tuple.class)
                .setParameter("selector", selector));
    }

    @SuppressWarnings("unchecked")
    private static Optional<CalendarKey> one(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new CalendarKey(
                        new Login(row.get("login", String.class)),
                        row.get("selector", String.class),
                        row.get("hash", String.class),
                        new Language(row.get("language", String.class)),
                        row.get("created_at", Instant.class)))
                .findFirst();
    }

    @Override
    public void keep(CalendarKey key) {
        em.createNativeQuery("""
                insert into shift_calendar_key values (:login, :selector, :hash, :language, :at)
                on conflict (login) do update set selector = excluded.selector, hash = excluded.hash,
                    language = excluded.language, created_at = excluded.created_at
                """)
                .setParameter("login", key.login().value())
                .setParameter("selector", key.selector())
                .setParameter("hash", key.hash())
                .setParameter("language", key.language().code())
                .setParameter("at", key.createdAt())
                .executeUpdate();
    }

    @Override
    public void remove(Login login) {
        em.createNativeQuery("delete from shift_calendar_key where login = :login")
                .setParameter("login", login.value())
                .executeUpdate();
    }
}
