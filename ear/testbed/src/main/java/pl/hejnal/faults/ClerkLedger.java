package pl.hejnal.faults;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import pl.hejnal.faults.oracle.ClerkCallReport;
import pl.hejnal.faults.oracle.Oracle;

/** What clerks tell one another and, in the end, the judge: who got whose caller, who talked when. */
final class ClerkLedger {

    private final Map<String, String> numbers;
    private final List<ClerkCallReport> talks = new CopyOnWriteArrayList<>();
    private final List<Help> helps = new CopyOnWriteArrayList<>();
    private final List<Handover> handovers = new CopyOnWriteArrayList<>();

    /** A colleague asked a clerk, who talked with them, or with the caller whom they left. */
    private record Help(String clerk, String colleague, Instant since, Instant until) {}

    /** A caller whom a clerk left with the colleague they had asked. */
    private record Handover(String by, String to, String caller, Instant at) {

        boolean isDuring(Help help) {
            return help.clerk().equals(to)
                    && help.colleague().equals(by)
                    && !at.isBefore(help.since().minus(Oracle.APART))
                    && at.isBefore(help.until());
        }
    }

    /** @param numbers of the clerks' telephones, by login */
    ClerkLedger(Map<String, String> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    String numberOf(String clerk) {
        return numbers.get(clerk);
    }

    List<String> colleaguesOf(String clerk) {
        return numbers.keySet().stream()
                .filter(other -> !other.equals(clerk))
                .sorted()
                .toList();
    }

    boolean isClerk(String caller) {
        return numbers.containsKey(caller);
    }

    void helped(String clerk, String colleague, Instant since, Instant until) {
        helps.add(new Help(clerk, colleague, since, until));
    }

    void passedOn(String by, String to, String caller, Instant at) {
        handovers.add(new Handover(by, to, caller, at));
    }

    void talked(String clerk, String from, Instant since, Instant until) {
        talks.add(new ClerkCallReport(clerk, from, since, until));
    }

    /** Who was left with a caller says so, whichever of the two clerks told of it first. */
    List<ClerkCallReport> talks() {
        Stream<ClerkCallReport> left = handovers.stream()
                .flatMap(handover -> helps.stream()
                        .filter(handover::isDuring)
                        .limit(1)
                        .map(help ->
                                new ClerkCallReport(help.clerk(), handover.caller(), handover.at(), help.until())));
        return Stream.concat(talks.stream(), left).toList();
    }
}
