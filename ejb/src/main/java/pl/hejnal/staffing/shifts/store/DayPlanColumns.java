package pl.hejnal.staffing.shifts.store;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalTime;
import java.util.Optional;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftHours;

/** How a day's plan stands in its columns: hours as minutes of the day, which are empty for an absence. */
final class DayPlanColumns {

    /** As text, so that one that is missing has a type. */
    static final String MINUTES = "cast(nullif(:starts, '') as int), cast(nullif(:ends, '') as int)";

    static final String NAMES = "kind, name, colour, starts, ends, breaks";
    static final String VALUES = ":kind, :name, :colour, " + MINUTES + ", :breaks";
    private static final String SHIFT = "SHIFT";
    /** A day of which was told that nothing is planned any more. */
    private static final String NONE = "NONE";

    private static final int HOUR = 60;

    private DayPlanColumns() {}

    static Optional<DayPlan> read(Tuple row) {
        String kind = row.get("kind", String.class);
        return switch (kind) {
            case NONE -> Optional.empty();
            case SHIFT ->
                Optional.of(new DayPlan.Shift(
                        row.get("name", String.class),
                        ShiftColour.valueOf(row.get("colour", String.class)),
                        hours(row)));
            default -> Optional.of(new DayPlan.Absence(AbsenceKind.valueOf(kind)));
        };
    }

    static ShiftHours hours(Tuple row) {
        return ShiftHours.read(time(row, "starts"), time(row, "ends"), row.get("breaks", String.class));
    }

    private static String time(Tuple row, String column) {
        int minute = ((Number) row.get(column)).intValue();
        return LocalTime.of(minute / HOUR, minute % HOUR).toString();
    }

    static Query write(Query query, Optional<DayPlan> plan) {
        Optional<DayPlan.Shift> shift =
                plan.filter(DayPlan.Shift.class::isInstance).map(DayPlan.Shift.class::cast);
        String kind = plan.map(what ->
                        what instanceof DayPlan.Absence absent ? absent.kind().name() : SHIFT)
                .orElse(NONE);
        query.setParameter("kind", kind)
                .setParameter("name", shift.map(DayPlan.Shift::name).orElse(""))
                .setParameter("colour", shift.map(one -> one.colour().name()).orElse(""));
        return hours(query, shift.map(DayPlan.Shift::hours));
    }

    static Query hours(Query query, Optional<ShiftHours> hours) {
        return query.setParameter("starts", hours.map(of -> minute(of.start())).orElse(""))
                .setParameter("ends", hours.map(of -> minute(of.end())).orElse(""))
                .setParameter("breaks", hours.map(ShiftHours::breaksText).orElse(""));
    }

    private static String minute(LocalTime time) {
        return Integer.toString(time.getHour() * HOUR + time.getMinute());
    }
}
