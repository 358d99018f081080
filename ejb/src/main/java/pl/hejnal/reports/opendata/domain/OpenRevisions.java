package pl.hejnal.reports.opendata.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was published. */
public interface OpenRevisions {

    /** Until the transaction ends, nobody else publishes. */
    void claim();

    /** @param files by name */
    void add(OpenRevision revision, Map<String, byte[]> files);

    /** The newest month first, and of a month the newest revision. */
    List<OpenRevision> all();

    /** The newest of a month. */
    Optional<OpenRevision> latest(YearMonth month);

    Optional<byte[]> file(YearMonth month, int revision, String name);
}
