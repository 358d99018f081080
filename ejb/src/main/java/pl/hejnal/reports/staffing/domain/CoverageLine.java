package pl.hejnal.reports.staffing.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.hejnal.reports.staffing.domain.StaffingLine.Need;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.staffing.shifts.domain.PlannedPart;

/**
 * How many clerks are planned for an interval in which the line is open, beside how many it needs.
 *
 * @param needed by {@link StaffingLine#waiting()}; empty where nothing is known of such a weekday
 * @param planned the average over the minutes in which the line is open; who has a break is not there
 */
public record CoverageLine(OpenInterval interval, OptionalInt needed, double planned) {

    /** Less is rounding, not a person. */
    private static final double NOBODY = 0.05;

    /** What a manager is told of it. */
    public enum Verdict {
        TOO_FEW,
        ENOUGH,
        TOO_MANY,
        /** Nobody knows how many are needed. */
        UNKNOWN
    }

    /**
     * @param length of the interval, of which {@link OpenInterval#open()} may be a part
     * @param isOpen of a moment
     * @param parts of all clerks
     */
    public static CoverageLine of(
            StaffingLine line, Duration length, Predicate<Instant> isOpen, List<PlannedPart> parts) {
        Instant start = line.interval().start();
        Instant end = start.plus(length);
        List<PlannedPart> there = parts.stream()
                .filter(part -> part.presence() == Presence.PRESENT)
                .filter(part -> part.since().isBefore(end) && part.until().isAfter(start))
                .toList();
        double planned = Stream.iterate(
                        start, minute -> minute.isBefore(end), minute -> minute.plus(1, ChronoUnit.MINUTES))
                .filter(isOpen)
                .mapToLong(minute ->
                        there.stream().filter(part -> part.contains(minute)).count())
                .average()
                .orElse(0);
        return new CoverageLine(
                line.interval(),
                line.waiting().map(Need::clerks).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                planned);
    }

    public Verdict verdict() {
        return needed.isEmpty()
                ? Verdict.UNKNOWN
                : difference() < -NOBODY ? Verdict.TOO_FEW : difference() > NOBODY ? Verdict.TOO_MANY : Verdict.ENOUGH;
    }

    /** Below 0 for so many clerks too few; 0 where nobody knows. */
    public double difference() {
        return needed.isEmpty() ? 0 : planned - needed.getAsInt();
    }
}
