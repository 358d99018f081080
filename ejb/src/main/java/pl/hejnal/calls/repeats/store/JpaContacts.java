package pl.hejnal.calls.repeats.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.domain.CallerHash;
import pl.hejnal.calls.repeats.domain.Contact;
import pl.hejnal.calls.repeats.domain.Contacts;
import pl.hejnal.calls.repeats.domain.Repeat;

/** Through a function of the database (V179): what it looks at must be read after its lock is taken. */
@ApplicationScoped
public class JpaContacts implements Contacts {

    private static final String KEEP = """
            select was, becomes from keep_call_contact(:call, cast(nullif(:counted, '') as timestamptz), nullif(:caller, ''),
                nullif(:matter, ''), cast(:arrived as timestamptz))
            """;

    /** Those that for a while now nobody has looked at: the time is moved on before the rows go. */
    private static final String FORGET =
            "delete from call_contact where arrived_at < (select before from call_contact_forgotten)";

    private static final String REMEMBER_SINCE =
            "update call_contact_forgotten set before = greatest(before, :before) where before < :before";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Change keep(
            PhoneCall call, Optional<Instant> countedIn, Optional<CallerHash> caller, Optional<Contact> now) {
        Tuple told = (Tuple) em.createNativeQuery(KEEP, Tuple.class)
                .setParameter("call", call.id().value())
                .setParameter("counted", countedIn.map(Instant::toString).orElse(""))
                .setParameter("caller", caller.map(CallerHash::hex).orElse(""))
                .setParameter("matter", now.map(Contact::matter).orElse(""))
                .setParameter("arrived", call.arrivedAt())
                .getSingleResult();
        return new Change(
                Repeat.valueOf(told.get("was", String.class)), Repeat.valueOf(told.get("becomes", String.class)));
    }

    @Override
    public void forget(Instant before) {
        em.createNativeQuery(FORGET).executeUpdate();
        em.createNativeQuery(REMEMBER_SINCE).setParameter("before", before).executeUpdate();
    }
}
