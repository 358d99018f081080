package pl.hejnal.staffing.shifts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.shifts.domain.PlanCell;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PlannedPart;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;

/** Plans in native SQL: a row a clerk and day; of what was published rows are only added. */
@ApplicationScoped
public class JpaShiftPlans implements ShiftPlans {

    private static final String IN_FORCE =
            "select clerk, to_char(day, 'YYYY-MM-DD') as day, sequence, cast(uid as text) as uid,"
                    + " revision, published_at, " + DayPlanColumns.NAMES
                    + " from shift_in_force where day between :from and :until";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<PlanCell> drafted(LocalDate from, LocalDate until) {
        return rows(em.createNativeQuery(
                                "select clerk, to_char(day, 'YYYY-MM-DD') as day, " + DayPlanColumns.NAMES
                                        + " from shift_draft where day between :from and :until order by clerk, day",
                                Tuple.class)
                        .setParameter("from", from)
                        .setParameter("until", until))
                .stream()
                .flatMap(row -> DayPlanColumns.read(row).map(plan -> new PlanCell(clerk(row), day(row), plan)).stream())
                .toList();
    }

    @Override
    public void put(PlanCell cell) {
        DayPlanColumns.write(
                        em.createNativeQuery("insert into shift_draft (day, clerk, " + DayPlanColumns.NAMES
                                        + ") values (:day, :clerk, " + DayPlanColumns.VALUES + """
                                        ) on conflict (day, clerk) do update set kind = excluded.kind, name = excluded.name,
                                        colour = excluded.colour, starts = excluded.starts, ends = excluded.ends,
                                        breaks = excluded.breaks
                                        """)
                                .setParameter("day", cell.day())
                                .setParameter("clerk", cell.clerk().value()),
                        Optional.of(cell.plan()))
                .executeUpdate();
    }

    @Override
    public void clear(Login clerk, LocalDate day) {
        em.createNativeQuery("delete from shift_draft where day = :day and clerk = :clerk")
                .setParameter("day", day)
                .setParameter("clerk", clerk.value())
                .executeUpdate();
    }

    @Override
    public List<PublishedCell> inForce(LocalDate from, LocalDate until) {
        return published(em.createNativeQuery(IN_FORCE + " order by clerk, day", Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until));
    }

    @Override
    public List<PublishedCell> inForce(Login clerk, LocalDate from, LocalDate until) {
        return published(em.createNativeQuery(IN_FORCE + " and clerk = :clerk order by day", Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("clerk", clerk.value()));
    }

    private static List<PublishedCell> published(Query query) {
        return rows(query).stream()
                .map(row -> new PublishedCell(
                        clerk(row),
                        day(row),
                        DayPlanColumns.read(row),
                        UUID.fromString(row.get("uid", String.class)),
                        ((Number) row.get("sequence")).intValue(),
                        ((Number) row.get("revision")).intValue(),
                        row.get("published_at", Instant.class)))
                .toList();
    }

    @Override
    public Optional<Publication> lastOf(PlanWeek week) {
        return rows(em.createNativeQuery("""
                        select revision, published_at, published_by from shift_publication where week = :week
                        order by revision desc limit 1
                        """, Tuple.class).setParameter("week", week.monday())).stream()
                .map(row -> new Publication(
                        week,
                        ((Number) row.get("revision")).intValue(),
                        row.get("published_at", Instant.class),
                        new Login(row.get("published_by", String.class))))
                .findFirst();
    }

    @Override
    public void claim() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('shift_publication')) as text)")
                .getSingleResult();
    }

    @Override
    public void publish(Publication publication, List<PublishedCell> changes) {
        em.createNativeQuery("insert into shift_publication values (:week, :revision, :at, :by, :changes)")
                .setParameter("week", publication.week().monday())
                .setParameter("revision", publication.revision())
                .setParameter("at", publication.at())
                .setParameter("by", publication.by().value())
                .setParameter("changes", changes.size())
                .executeUpdate();
        changes.forEach(this::publish);
    }

    private void publish(PublishedCell cell) {
        DayPlanColumns.write(
                        em.createNativeQuery(
                                        "insert into published_shift (clerk, day, sequence, uid, revision, published_at, "
                                                + DayPlanColumns.NAMES
                                                + ") values (:clerk, :day, :sequence, cast(:uid as uuid), :revision, :at, "
                                                + DayPlanColumns.VALUES + ")")
                                .setParameter("clerk", cell.clerk().value())
                                .setParameter("day", cell.day())
                                .setParameter("sequence", cell.sequence())
                                .setParameter("uid", cell.uid().toString())
                                .setParameter("revision", cell.revision())
                                .setParameter("at", cell.at()),
                        cell.plan())
                .executeUpdate();
        em.createNativeQuery("delete from planned_part where clerk = :clerk and day = :day")
                .setParameter("clerk", cell.clerk().value())
                .setParameter("day", cell.day())
                .executeUpdate();
        cell.cell().map(PlanCell::parts).orElse(List.of()).forEach(part -> plan(cell, part));
    }

    private void plan(PublishedCell cell, PlannedPart part) {
        em.createNativeQuery("insert into planned_part values (:clerk, :day, :presence, :since, :until)")
                .setParameter("clerk", cell.clerk().value())
                .setParameter("day", cell.day())
                .setParameter("presence", part.presence().name())
                .setParameter("since", part.since())
                .setParameter("until", part.until())
                .executeUpdate();
    }

    @Override
    public void forget(LocalDate before) {
        for (String table : List.of("shift_draft", "published_shift", "planned_part")) {
            em.createNativeQuery("delete from " + table + " where day < :before")
                    .setParameter("before", before)
                    .executeUpdate();
        }
        em.createNativeQuery("delete from shift_publication where week + 7 <= cast(:before as date)")
                .setParameter("before", before)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Login clerk(Tuple row) {
        return new Login(row.get("clerk", String.class));
    }

    private static LocalDate day(Tuple row) {
        return LocalDate.parse(row.get("day", String.class));
    }
}
