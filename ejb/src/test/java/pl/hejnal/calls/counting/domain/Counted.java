package pl.hejnal.calls.counting.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.WrapUp;

/** Looks up what calls have been counted for. */
public final class Counted {

    private static final TicketCategory NOTHING_SAID = new TicketCategory(Matter.UNKNOWN, WrapUp.NOTHING);

    private Counted() {}

    /** As the figures would stand with this call alone, whose ticket tells nothing. */
    public static List<Contribution> call(PhoneCall call) {
        return Contribution.of(call, NOTHING_SAID);
    }

    public static long of(PhoneCall call, Measure measure) {
        return of(call(call), measure);
    }

    public static long of(List<Contribution> counted, Measure measure) {
        return of(counted, Dimension.ALL, "", measure.name());
    }

    public static long of(List<Contribution> counted, Dimension dimension, String value, String name) {
        return counted.stream()
                .filter(one ->
                        one.key().values().getOrDefault(dimension, List.of()).contains(value))
                .mapToLong(one -> one.counts().getOrDefault(name, 0L))
                .sum();
    }

    /** By login. */
    public static SortedMap<String, Long> ofClerks(PhoneCall call, Measure measure) {
        return ofClerks(call(call), measure);
    }

    /** By login. */
    public static SortedMap<String, Long> ofClerks(List<Contribution> counted, Measure measure) {
        SortedMap<String, Long> clerks = new TreeMap<>();
        for (Contribution one : counted) {
            one.key()
                    .values()
                    .getOrDefault(Dimension.CLERK, List.of())
                    .forEach(login -> clerks.merge(login, one.counts().getOrDefault(measure.name(), 0L), Long::sum));
        }
        return clerks;
    }
}
