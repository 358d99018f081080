package pl.hejnal.hours.domain;

import java.time.LocalDate;
import java.util.List;

/** All hours that were set, and all closed days. */
public interface Openings {

    List<PlaceHours> places();

    /**
     * Takes the place of what was set before.
     *
     * @return false if somebody has changed it since {@code hours.version()}
     */
    boolean set(PlaceHours hours);

    /** From this day on, soonest first. */
    List<ClosedDay> closedFrom(LocalDate day);

    void close(ClosedDay day);

    void open(OpeningPlace place, LocalDate day);
}
