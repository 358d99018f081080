package pl.hejnal.hours.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.hours.domain.ClosedDay;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.OpeningSpan;
import pl.hejnal.hours.domain.Openings;
import pl.hejnal.hours.domain.PlaceHours;
import pl.hejnal.hours.domain.WeekHours;

/** Hours by native SQL: they are values, and there are a few dozen of them. */
@ApplicationScoped
public class JpaOpenings implements Openings {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<PlaceHours> places() {
        Map<String, Map<DayOfWeek, List<OpeningSpan>>> weeks = new HashMap<>();
        for (Tuple row : rows("select place, weekday, opens, closes from opening_span")) {
            weeks.computeIfAbsent(row.get("place", String.class), any -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(DayOfWeek.of(number(row, "weekday")), any -> new ArrayList<>())
                    .add(new OpeningSpan(number(row, "opens"), number(row, "closes")));
        }
        return rows("select place, keeps_holidays, phone, version from opening").stream()
                .map(row -> new PlaceHours(
                        new OpeningPlace(row.get("place", String.class)),
                        new WeekHours(weeks.getOrDefault(row.get("place", String.class), Map.of())),
                        row.get("keeps_holidays", Boolean.class),
                        row.get("phone", String.class),
                        number(row, "version")))
                .toList();
    }

    @Override
    public boolean set(PlaceHours hours) {
        String place = hours.place().key();
        int changed = em.createNativeQuery("""
                insert into opening as o (place, keeps_holidays, phone, version) values (:place, :holidays, :phone, 1)
                on conflict (place) do update set keeps_holidays = excluded.keeps_holidays, phone = excluded.phone,
                    version = o.version + 1 where o.version = :version
                """)
                .setParameter("place", place)
                .setParameter("holidays", hours.keepsHolidays())
                .setParameter("phone", hours.phone())
                .setParameter("version", hours.version())
                .executeUpdate();
        if (changed == 0) {
            return false;
        }
        em.createNativeQuery("delete from opening_span where place = :place")
                .setParameter("place", place)
                .executeUpdate();
        hours.week()
                .days()
                .forEach((day, spans) -> spans.forEach(
                        span -> em.createNativeQuery("insert into opening_span values (:place, :day, :opens, :closes)")
                                .setParameter("place", place)
                                .setParameter("day", day.getValue())
                                .setParameter("opens", span.from())
                                .setParameter("closes", span.to())
                                .executeUpdate()));
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ClosedDay> closedFrom(LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "select place, cast(day as text) as on_day, why from closed_day"
                                + " where day >= :day order by day, place",
                        Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new ClosedDay(
                        new OpeningPlace(row.get("place", String.class)),
                        LocalDate.parse(row.get("on_day", String.class)),
                        row.get("why", String.class)))
                .toList();
    }

    @Override
    public void close(ClosedDay day) {
        em.createNativeQuery("insert into closed_day values (:place, :day, :why)"
                        + " on conflict (place, day) do update set why = excluded.why")
                .setParameter("place", day.place().key())
                .setParameter("day", day.day())
                .setParameter("why", day.why())
                .executeUpdate();
    }

    @Override
    public void open(OpeningPlace place, LocalDate day) {
        em.createNativeQuery("delete from closed_day where place = :place and day = :day")
                .setParameter("place", place.key())
                .setParameter("day", day)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
