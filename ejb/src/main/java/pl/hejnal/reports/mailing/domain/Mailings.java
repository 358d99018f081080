package pl.hejnal.reports.mailing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All orders of reports by mail. */
public interface Mailings {

    void add(Mailing mailing);

    void remove(Mailing mailing);

    /** In the order in which they were ordered. */
    List<Mailing> all();

    /** One that is due, without locking it. */
    Optional<Long> due(Instant now);

    /** If it is still due, locked until this transaction ends; empty also while another server has it. */
    Optional<Mailing> claimDue(long id, Instant now);

    /** Locked until this transaction ends. */
    Optional<Mailing> claim(long id);
}
