package pl.hejnal.calls.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.calls.journal.domain.JournalFindings;
import pl.hejnal.kernel.OfficeZone;

/** A row a day, and a row for each call and kind of correction; all of the one PBX whose journal is read (ADR 059). */
@ApplicationScoped
public class JpaJournalFindings implements JournalFindings {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void tell(Optional<Instant> before, Instant arrived) {
        LocalDate day = day(arrived);
        Optional<LocalDate> counted = before.map(JpaJournalFindings::day);
        if (counted.filter(day::equals).isPresent()) {
            return;
        }
        counted.ifPresent(earlier -> add("told", earlier, -1));
        add("told", day, 1);
    }

    @Override
    public void correct(LinkedId call, Instant arrived, Set<CorrectionKind> kinds, Outcome before) {
        if (kinds.isEmpty()) {
            return;
        }
        // The call itself may have been made in this transaction, and the rows refer to it.
        em.flush();
        em.createNativeQuery("""
                insert into journal_correction (linkedid, kind, day, outcome_before)
                select :call, kind, :day, case when kind = 'OUTCOME' then :before end from unnest(:kinds) as k (kind)
                on conflict (linkedid, kind) do nothing
                """)
                .setParameter("call", call.value())
                .setParameter("day", day(arrived))
                .setParameter("before", before.name())
                .setParameter("kinds", kinds.stream().map(CorrectionKind::name).toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public void skip(LocalDate day, long lines) {
        if (lines != 0) {
            add("unreadable", day, lines);
        }
    }

    /** @param column not from outside */
    private void add(String column, LocalDate day, long more) {
        em.createNativeQuery("insert into journal_day (day, " + column + ") values (:day, :more) on conflict (day, pbx)"
                        + " do update set " + column + " = journal_day." + column + " + excluded." + column)
                .setParameter("day", day)
                .setParameter("more", more)
                .executeUpdate();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeZone.ZONE);
    }
}
