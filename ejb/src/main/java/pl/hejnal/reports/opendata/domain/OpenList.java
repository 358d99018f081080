package pl.hejnal.reports.opendata.domain;

import java.util.Locale;

/**
 * The tables of a month, each a list of its journal. In the first three each contact has one line, but no line says which one it is in
 * another list: they share sums and nothing else. Names stand in published files and never change.
 */
public enum OpenList {
    /** Weekday by hour. */
    TIME,
    /** Way of contact by matter. */
    MATTER,
    /** Hour by what became of the promise to answer in time. */
    PROMISE,
    /** Tickets, by whether their first answer came in time. */
    TICKET;

    /** As files have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
