package pl.hejnal.reports.opendata.domain;

import java.util.Locale;

/** What became of a promise to somebody. Names stand in published files and never change. */
public enum Promise {
    KEPT,
    BROKEN,
    /** Nothing was promised: whoever did not wait for a clerk. */
    NONE;

    /** As files have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
