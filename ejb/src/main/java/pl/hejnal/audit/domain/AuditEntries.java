package pl.hejnal.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All entries of the log. */
public interface AuditEntries {

    void add(AuditEntry entry);

    /**
     * One entry for each subject, all in one statement.
     *
     * @param like everything of them but the subject
     * @param once what tells one read from another beside person, deed and subject, its session first: a read that was
     *     written down is not written down again. Empty to write down each
     */
    void addReads(AuditEntry like, List<String> subjects, String once);

    /** @return how often it was counted in this hour and in the subject's slot, this time included */
    int count(String who, String what, String subject, Instant now);

    /**
     * Ends the sums of hours before this one.
     *
     * @param listed how many of each slot are entries already
     * @return one for each hour, person and deed with more than those
     */
    List<AuditSum> closeSums(Instant hour, int listed);

    void forgetReads(Instant before);

    /** An entry's place in the log; entries of one moment follow in the order in which they were written. */
    record Place(Instant at, long id) {}

    /**
     * Newest first.
     *
     * @param after the last entry already seen
     */
    List<AuditEntry> search(AuditSearch search, Optional<Place> after, int limit);
}
