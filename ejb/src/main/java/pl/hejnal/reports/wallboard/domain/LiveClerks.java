package pl.hejnal.reports.wallboard.domain;

import java.util.List;

/**
 * All who are at work, by name. Two that are equal look alike.
 *
 * @param supervisionOn whether a manager may take part in their talks
 */
public record LiveClerks(boolean supervisionOn, List<LiveClerk> clerks) {

    public LiveClerks {
        clerks = List.copyOf(clerks);
    }
}
