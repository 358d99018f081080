package pl.hejnal.phone.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the PBX told of one caller in a queue, by its own clock. Safe for one writer and many readers. */
final class Observed {

    /** While a caller stood in the queue; {@code until} is empty as long as they do. */
    record Visit(double from, Optional<Double> until, Optional<Double> rung) {}

    private final List<Visit> visits = new ArrayList<>();
    private Optional<Double> answered = Optional.empty();
    private Optional<Double> gone = Optional.empty();

    synchronized void joined(double at) {
        visits.add(new Visit(at, Optional.empty(), Optional.empty()));
    }

    synchronized void rung(double at) {
        Visit last = visits.removeLast();
        visits.add(new Visit(last.from(), last.until(), last.rung().or(() -> Optional.of(at))));
    }

    synchronized void left(double at) {
        Visit last = visits.removeLast();
        visits.add(new Visit(last.from(), Optional.of(at), last.rung()));
    }

    synchronized void answered(double at) {
        answered = answered.or(() -> Optional.of(at));
    }

    synchronized void gone(double at) {
        gone = gone.or(() -> Optional.of(at));
    }

    synchronized Optional<Double> firstJoined() {
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(visits.getFirst().from());
    }

    /** When telephones first rang for them, in each of their visits. */
    synchronized List<Double> rung() {
        return visits.stream().flatMap(visit -> visit.rung().stream()).toList();
    }

    synchronized Optional<Double> answered() {
        return answered;
    }

    synchronized boolean isOver() {
        return gone.isPresent();
    }

    /**
     * Whether they waited at that time without a telephone ringing for them, counted from a moment after they came. Whoever
     * is rung in the same moment was not passed over: two clerks were free, and the PBX looks once a second for each caller.
     */
    synchronized boolean waited(double at, double moment) {
        return firstJoined().filter(first -> first + moment < at).isPresent()
                && answered.filter(time -> time <= at).isEmpty()
                && gone.filter(time -> time <= at).isEmpty()
                && visits.stream()
                        .noneMatch(visit -> visit.rung()
                                        .filter(ring -> ring <= at + moment)
                                        .isPresent()
                                && (endsInAnAnswer(visit, moment)
                                        || visit.until().filter(end -> end < at).isEmpty()));
    }

    /** The PBX tells that a caller left the queue some milliseconds before it tells who answered them. */
    private boolean endsInAnAnswer(Visit visit, double moment) {
        return visit.until()
                .flatMap(end -> answered.filter(time -> time >= end && time <= end + moment))
                .isPresent();
    }

    /** The same of who stands in the queue; whoever is elsewhere by their own key does not count. */
    synchronized boolean stood(double at, double moment) {
        return visits.stream()
                        .anyMatch(visit -> visit.from() + moment < at
                                && visit.until().filter(end -> end <= at).isEmpty())
                && waited(at, moment);
    }

    @Override
    public synchronized String toString() {
        return visits + ", answered " + answered + ", gone " + gone;
    }

    static Observed of(Map<String, Observed> all, String number) {
        return all.computeIfAbsent(number, unknown -> new Observed());
    }

    static Map<String, Observed> none() {
        return new ConcurrentHashMap<>();
    }
}
