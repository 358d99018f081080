package pl.hejnal.seed.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.kernel.OfficeZone;

/**
 * How many calls each quarter of an hour gets, all together exactly as many as were asked for. Quarters are those of time itself:
 * the night on which the clocks go on has four fewer, the night on which they go back four more, and each has its share.
 */
public final class CallVolume {

    public static final Duration QUARTER = Duration.ofMinutes(15);

    private final SeedRequest request;
    /** How many calls come before the quarter; one place more than there are quarters. */
    private final long[] before;

    private final int busiest;

    /** @param holidays the days that the law sets free */
    public CallVolume(SeedRequest request, Predicate<LocalDate> holidays) {
        this.request = request;
        double[] until = weights(request, new WeekShape(request.from(), holidays));
        before = new long[until.length + 1];
        double all = until[until.length - 1];
        for (int i = 0; i < until.length; i++) {
            before[i + 1] = i == until.length - 1 ? request.calls() : Math.round(request.calls() * (until[i] / all));
        }
        busiest = IntStream.range(0, quarters()).map(this::calls).max().orElse(0);
    }

    /** Added up. */
    private static double[] weights(SeedRequest request, WeekShape shape) {
        int quarters =
                Math.toIntExact(Duration.between(request.begin(), request.end()).dividedBy(QUARTER));
        double[] weights = new double[quarters];
        for (int i = 0; i < quarters; i++) {
            ZonedDateTime local = request.begin().plus(QUARTER.multipliedBy(i)).atZone(OfficeZone.ZONE);
            LocalDate day = local.toLocalDate();
            double chance = Chance.of(request.seed(), day.toEpochDay()).between(0.9, 1.1)
                    * Chance.of(request.seed(), day.toEpochDay(), i).between(0.8, 1.2);
            weights[i] =
                    shape.ofDay(day) * shape.ofTime(day, local.toLocalTime()) * chance + (i == 0 ? 0 : weights[i - 1]);
        }
        return weights;
    }

    public int quarters() {
        return before.length - 1;
    }

    /** Those that begin in this month by the office's clock. */
    public IntStream quartersOf(YearMonth month) {
        return IntStream.range(
                quarterOf(month.atDay(1)), quarterOf(month.plusMonths(1).atDay(1)));
    }

    private int quarterOf(LocalDate day) {
        Instant begin = day.atStartOfDay(OfficeZone.ZONE).toInstant();
        long quarter = Duration.between(request.begin(), begin).dividedBy(QUARTER);
        return Math.clamp(quarter, 0, quarters());
    }

    /** The months in which there are quarters. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(request.until());
        return Stream.iterate(
                        YearMonth.from(request.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    public Instant start(int quarter) {
        return request.begin().plus(QUARTER.multipliedBy(quarter));
    }

    public int calls(int quarter) {
        return (int) (before[quarter + 1] - before[quarter]);
    }

    /** How many calls there are before this quarter: so the first of it has this place among all. */
    public long before(int quarter) {
        return before[quarter];
    }

    /** How much is going on, from nothing (0) to the busiest quarter of all (1). */
    public double load(int quarter) {
        return busiest == 0 ? 0 : calls(quarter) / (double) busiest;
    }
}
