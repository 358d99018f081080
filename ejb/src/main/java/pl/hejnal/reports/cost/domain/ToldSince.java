package pl.hejnal.reports.cost.domain;

import java.time.Instant;

/** From when on it is written down of which departments' cases the menu told callers. */
public interface ToldSince {

    Instant since();
}
