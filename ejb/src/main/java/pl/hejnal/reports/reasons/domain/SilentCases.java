package pl.hejnal.reports.reasons.domain;

import java.time.Instant;
import java.util.List;

/**
 * Calls about cases of which nothing new had been heard. A case has changed when the office learnt of another state of it;
 * since it was first seen at the least, nobody knows of before.
 */
public interface SilentCases {

    /**
     * Departments of whose cases anybody called, most calls about silent ones first.
     *
     * @param until exclusive
     * @param days a case is silent that has not changed for so long, and waits for the office
     */
    List<Silence> between(Instant from, Instant until, int days);
}
