package pl.hejnal.calls.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
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
    public void reach(List<JournalPlace> places, Instant at) {
        em.createNativeQuery("""
                insert into journal_position
                select journal, file, place, :at from unnest(:journals, :files, :places) as t(journal, file, place)
                on conflict (journal) do update
                    set file = excluded.file, place = excluded.place, moved = excluded.moved
                """)
                .setParameter(
                        "journals", places.stream().map(JournalPlace::journal).toArray(String[]::new))
                .setParameter("files", places.stream().map(JournalPlace::file).toArray(String[]::new))
                .setParameter(
                        "places", places.stream().map(JournalPlace::offset).toArray(Long[]::new))
                .setParameter("at", at)
                .executeUpdate();
    }
}
