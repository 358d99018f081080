package pl.hejnal.reports.staffing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;

/** Quarters of an hour as {@code calls.counting} keeps them. */
public final class HistoryFixture {

    private final List<CallFigures.Row> rows = new ArrayList<>();

    /** @param start by the clock on the wall; the earlier one where it comes twice */
    public HistoryFixture offered(String start, long calls) {
        return offered(LocalDateTime.parse(start).atZone(OfficeZone.ZONE).toInstant(), calls);
    }

    /** In the same interval of some weeks that follow one another. */
    public HistoryFixture weekly(String first, long... calls) {
        LocalDateTime start = LocalDateTime.parse(first);
        for (int week = 0; week < calls.length; week++) {
            offered(start.plusWeeks(week).toString(), calls[week]);
        }
        return this;
    }

    public HistoryFixture offered(Instant start, long calls) {
        return row(start, Map.of(Measure.CALLS, calls, Measure.OFFERED, calls));
    }

    public HistoryFixture row(Instant start, Map<Measure, Long> counts) {
        rows.add(new CallFigures.Row(start, "", Sums.of(counts)));
        return this;
    }

    public List<CallFigures.Row> rows() {
        return rows;
    }

    /** Without holidays and closed days, over eight weeks. */
    PastDays days(String today) {
        CallHistory history = new CallHistory(Interval.HALF_HOUR, rows);
        return new PastDays(history, day -> false, day -> false, LocalDate.parse(today), 8);
    }
}
