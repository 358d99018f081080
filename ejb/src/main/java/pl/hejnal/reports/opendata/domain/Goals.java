package pl.hejnal.reports.opendata.domain;

import java.util.Comparator;
import java.util.Objects;
import pl.hejnal.calls.counting.domain.Histogram;

/**
 * What the office promises, as it was when a month was published.
 *
 * @param answerSeconds within which a clerk answers
 * @param answerShare in per cent of those who ask for one
 * @param ticketMinutes within which a ticket has its first answer
 * @param ticketShare in per cent of those that people close
 */
public record Goals(int answerSeconds, int answerShare, int ticketMinutes, int ticketShare) {

    /** Figures know times by limits alone: another one counts as the next shorter of them. */
    public static Goals of(long answerSeconds, int answerShare, long ticketMinutes, int ticketShare) {
        return new Goals(measured(answerSeconds), answerShare, measured(ticketMinutes), ticketShare);
    }

    private static int measured(long length) {
        return Objects.requireNonNull(Histogram.LIMITS.stream()
                .filter(limit -> limit <= length)
                .max(Comparator.naturalOrder())
                .orElse(Histogram.LIMITS.getFirst()));
    }
}
