package pl.hejnal.reports.domain;

import java.time.Instant;

/** From when on something is written down; what is older is not known, and no 0. */
public interface KnownSince {

    /** A constant's name stands in the database. */
    enum Fact {
        /** Of which departments' cases the menu told callers. */
        TOLD_OF,
        /** What departments said of cases that callers asked for, each section by itself. */
        CASE_ANSWERS
    }

    Instant since(Fact fact);
}
