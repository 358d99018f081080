package pl.hejnal.calls.supervision.domain;

import java.util.List;
import java.util.Optional;

/** All parts that managers had in talks. */
public interface Supervisions {

    /** Nobody else orders one until the end of the transaction: two managers may ask for one clerk at the same moment. */
    void lock();

    void add(Supervision supervision);

    /** Those that have not ended, oldest first. */
    List<Supervision> open();

    /** Found and locked until the end of the transaction. */
    Optional<Supervision> claim(long id);
}
