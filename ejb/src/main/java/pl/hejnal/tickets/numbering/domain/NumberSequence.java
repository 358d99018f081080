package pl.hejnal.tickets.numbering.domain;

import java.time.Instant;
import java.util.Optional;

/** The database's own count of ticket numbers, which a restored dump sets back. */
public interface NumberSequence {

    /**
     * Numbers go on behind this one and behind every ticket there is, at once and whatever becomes of the transaction; they
     * never go back.
     *
     * @return how many numbers are left out by it
     */
    long advance(long beyond);

    /** The highest number of a ticket that is there, 0 in a new office. */
    long highest();

    /** When the newest ticket was opened; empty in a new office. */
    Optional<Instant> newest();
}
