package pl.hejnal.calls.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.calls.journal.domain.JournalPlaces;

/** Places in the journals, a row a journal. */
@ApplicationScoped
public class JpaJournalPlaces implements JournalPlaces {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<JournalPlace> find(String journal) {
        Stream<Tuple> rows = em.createNativeQuery(
                        "select file, place from journal_position where journal = :journal", Tuple.class)
                .setParameter("journal", journal)
                .getResultStream();
        return rows.findFirst()
                .map(row -> new JournalPlace(
                        journal,
                        row.get(0, String.class),
                        row.get(1, Number.class).longValue()));
    }

    @Override
    public void reach(JournalPlace place, Instant at) {
        em.createNativeQuery("""
                insert into journal_position values (:journal, :file, :place, :at)
                on conflict (journal) do update
                    set file = excluded.file, place = excluded.place, moved = excluded.moved
                """)
                .setParameter("journal", place.journal())
                .setParameter("file", place.file())
                .setParameter("place", place.offset())
                .setParameter("at", at)
                .executeUpdate();
    }
}
