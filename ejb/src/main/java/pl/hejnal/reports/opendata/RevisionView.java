package pl.hejnal.reports.opendata;

import java.time.Instant;
import java.time.YearMonth;
import pl.hejnal.reports.opendata.domain.Goals;
import pl.hejnal.reports.opendata.domain.OpenRevision;

/**
 * A month as it was published.
 *
 * @param revision from 1
 * @param note why it was published anew; empty for the first
 * @param least the smallest count that is told in it
 * @param goals what was promised then
 */
public record RevisionView(YearMonth month, int revision, Instant publishedAt, String note, int least, Goals goals) {

    static RevisionView of(OpenRevision one) {
        return new RevisionView(one.month(), one.revision(), one.publishedAt(), one.note(), one.least(), one.goals());
    }

    /** As addresses have it. */
    public String path() {
        return month + "/" + revision;
    }
}
