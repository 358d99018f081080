package pl.hejnal.calls.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.cases.PageAnswer;

/**
 * Answers of the public page that are not in the figures yet. They are counted here and written down together every few seconds,
 * so that whoever floods the page with guesses costs the database nothing. A server that is killed loses the last of them.
 */
@ApplicationScoped
public class PageAnswers {

    @Inject
    private Clock clock;

    private final Map<Instant, Map<Measure, Long>> waiting = new HashMap<>();

    void told(@Observes PageAnswer answer) {
        add(Contribution.quarter(clock.instant()), measure(answer), 1);
    }

    private synchronized void add(Instant quarter, Measure measure, long count) {
        waiting.computeIfAbsent(quarter, at -> new HashMap<>()).merge(measure, count, Long::sum);
    }

    /** All that wait; from then on they do not. */
    public synchronized List<Contribution> take() {
        List<Contribution> all = new ArrayList<>();
        waiting.forEach((quarter, counts) -> all.add(Contribution.ofPage(quarter, counts)));
        waiting.clear();
        return all;
    }

    /** They could not be written down. */
    public void putBack(List<Contribution> taken) {
        taken.forEach(
                one -> one.counts().forEach((name, count) -> add(one.key().quarter(), Measure.valueOf(name), count)));
    }

    private static Measure measure(PageAnswer answer) {
        return switch (answer) {
            case TOLD -> Measure.PAGE_TOLD;
            case UNAVAILABLE -> Measure.PAGE_UNAVAILABLE;
            case NOT_RECOGNISED -> Measure.PAGE_NOT_RECOGNISED;
            case REFUSED -> Measure.PAGE_REFUSED;
        };
    }
}
