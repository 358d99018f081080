package pl.hejnal.phone.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.phone.order.History.Visitor;

/** Judges one history: nobody is answered while somebody with an earlier place waits. */
final class AnsweringOrder {

    /**
     * The PBX looks once a second whose turn it is, a clerk's telephone of the test rings for 0.3 s, and the machine may be
     * half as fast. Who left the queue for an announcement, as it was once, was away for 14 s and more.
     */
    private static final double MOMENT = 3.0;
    /** Places are counted in whole seconds. */
    private static final double SAME_PLACE = 1.1;

    private final History history;
    private final Map<String, Observed> observed;
    private final List<Double> departures;

    /** @param departures when clerks took a break or left */
    AnsweringOrder(History history, Map<String, Observed> observed, List<Double> departures) {
        this.history = history;
        this.observed = observed;
        this.departures = departures;
    }

    /** @return each caller who was passed over, with who was served in their place; empty if nobody was */
    List<String> passedOver() {
        List<String> found = new ArrayList<>();
        for (Visitor served : history.visitors()) {
            of(served)
                    .answered()
                    .filter(at -> !twoClerksWereFree(of(served)))
                    .ifPresent(at -> history.visitors().stream()
                            .filter(other -> other != served && isBefore(other, served) && isWaiting(other, at))
                            .map(other -> "%s: %s was answered at %.1f while %s waited"
                                    .formatted(history.queue(), told(served), at - begin(), told(other)))
                            .forEach(found::add));
        }
        if (!found.isEmpty()) {
            found.add("what happened: " + history + ", from %.1f: ".formatted(begin()) + observed());
        }
        return found;
    }

    /**
     * Two became free at once, the PBX looked for the later caller first, and the second clerk took a break before it looked
     * for the earlier one, within the same second.
     */
    private boolean twoClerksWereFree(Observed served) {
        return served.rung().stream()
                .anyMatch(rung -> departures.stream().anyMatch(left -> left >= rung && left <= rung + MOMENT));
    }

    /** All of it, for whoever looks for the reason. */
    private Map<String, Observed> observed() {
        Map<String, Observed> own = new TreeMap<>();
        history.visitors().forEach(visitor -> own.put(visitor.number(), of(visitor)));
        return own;
    }

    private boolean isWaiting(Visitor other, double at) {
        return other.key().isEmpty() ? of(other).waited(at, MOMENT) : of(other).stood(at, MOMENT);
    }

    private boolean isBefore(Visitor one, Visitor other) {
        boolean keys = !one.key().isEmpty() || !other.key().isEmpty();
        return place(one) + (keys ? SAME_PLACE : 0) < place(other);
    }

    private double place(Visitor visitor) {
        return of(visitor).firstJoined().orElse(Double.MAX_VALUE) - visitor.since();
    }

    private double begin() {
        return history.visitors().stream()
                .map(this::of)
                .flatMap(one -> one.firstJoined().stream())
                .min(Double::compare)
                .orElse(0.0);
    }

    private String told(Visitor visitor) {
        return "%s (%s, at %.1f%s)"
                .formatted(
                        visitor.number(),
                        visitor.way(),
                        of(visitor).firstJoined().orElse(begin()) - begin(),
                        visitor.key().isEmpty() ? "" : ", pressed " + visitor.key());
    }

    private Observed of(Visitor visitor) {
        return Observed.of(observed, visitor.number());
    }
}
