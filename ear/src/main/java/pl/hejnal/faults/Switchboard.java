package pl.hejnal.faults;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import pl.hejnal.faults.oracle.ClerkTestimony;

/** What clerks tell one another and, in the end, the judge: who got whose caller, who talked when. */
final class Switchboard {

    private final Map<String, String> numbers;
    private final Map<String, Handover> handovers = new ConcurrentHashMap<>();
    private final List<ClerkTestimony> talks = new CopyOnWriteArrayList<>();

    /** A caller whom a colleague passed on. */
    record Handover(String from, Instant at) {
    }

    /** @param numbers of the clerks' telephones, by login */
    Switchboard(Map<String, String> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    String numberOf(String clerk) {
        return numbers.get(clerk);
    }

    List<String> colleaguesOf(String clerk) {
        return numbers.keySet().stream().filter(other -> !other.equals(clerk)).sorted().toList();
    }

    boolean isClerk(String caller) {
        return numbers.containsKey(caller);
    }

    void passOn(String clerk, String from, Instant at) {
        handovers.put(clerk, new Handover(from, at));
    }

    /** The caller whom this clerk was passed, once. */
    Optional<Handover> takeOver(String clerk) {
        return Optional.ofNullable(handovers.remove(clerk));
    }

    void talked(String clerk, String from, Instant since, Instant until) {
        talks.add(new ClerkTestimony(clerk, from, since, until));
    }

    List<ClerkTestimony> talks() {
        return List.copyOf(talks);
    }
}
