package pl.hejnal.reports.menumap.domain;

import java.time.Instant;
import java.util.List;

/** What is known of earlier callers in the menu. */
public interface MenuHistory {

    /** Since when it is counted what happens at each place. */
    Instant since();

    /**
     * What callers chose in this time, the most frequent first; who chose nothing is not among them.
     *
     * @param until exclusive
     */
    List<ChosenPath> paths(Instant from, Instant until);

    /** @param choices in their order, each once */
    record ChosenPath(List<String> choices, long calls) {

        public ChosenPath {
            choices = List.copyOf(choices);
        }
    }
}
