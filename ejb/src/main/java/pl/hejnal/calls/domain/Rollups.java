package pl.hejnal.calls.domain;

import java.time.Instant;

/** The sums of the day, by quarter of an hour and by clerk. */
public interface Rollups {

    /** Adds in the caller's transaction; negative where a contribution is taken back. */
    void add(LinkedId call, Contribution change);

    /** @param quarter the beginning of the quarter of an hour in which the call arrived */
    void addForClerk(String login, Instant quarter, ClerkShare change);

    /** Of quarters before that moment one row each remains, with the same sums. */
    void compact(Instant before);
}
