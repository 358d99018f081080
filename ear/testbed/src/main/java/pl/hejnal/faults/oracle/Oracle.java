package pl.hejnal.faults.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import pl.hejnal.faults.oracle.Discrepancy.Kind;

/**
 * Holds the sayings of four witnesses against each other, call by call: none lost, none twice, none that never was, the
 * same outcome, the same clerk, the same times within a second, and every caller answered.
 */
public final class Oracle {

    /** How far apart two witnesses may note the same moment. */
    public static final Duration APART = Duration.ofSeconds(1);

    private static final Duration WHOLE_SECOND = Duration.ofSeconds(1);
    /** Longer than anybody's plan: a caller whose call was cut off by an absence may have begun so long before. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final List<PbxDowntime> downtimes;
    private final List<Discrepancy> found = new ArrayList<>();

    private Oracle(List<PbxDowntime> downtimes) {
        this.downtimes = downtimes;
    }

    /** Without the clerks' telephones, where nobody listened to them. */
    public static List<Discrepancy> judge(
            List<CallerCallReport> callers,
            List<PbxCallReport> pbx,
            List<OfficeCallReport> office,
            List<PbxDowntime> downtimes) {
        Oracle oracle = new Oracle(downtimes);
        oracle.holdTheOfficeAgainst(pbx, office);
        oracle.holdTheCallersAgainst(pbx, callers);
        return List.copyOf(oracle.found);
    }

    /** Everything on which they do not agree; empty if all is well. */
    public static List<Discrepancy> judge(
            List<CallerCallReport> callers,
            List<ClerkCallReport> clerks,
            List<PbxCallReport> pbx,
            List<OfficeCallReport> office,
            List<PbxDowntime> downtimes) {
        Oracle oracle = new Oracle(downtimes);
        oracle.holdTheOfficeAgainst(pbx, office);
        oracle.holdTheCallersAgainst(pbx, callers);
        oracle.holdTheClerksAgainst(clerks, office);
        return List.copyOf(oracle.found);
    }

    private void holdTheOfficeAgainst(List<PbxCallReport> pbx, List<OfficeCallReport> office) {
        Map<String, List<OfficeCallReport>> known = by(office, OfficeCallReport::linkedid);
        Map<String, List<PbxCallReport>> had = by(pbx, PbxCallReport::linkedid);
        had.forEach((id, calls) -> {
            List<OfficeCallReport> ours = known.getOrDefault(id, List.of());
            note(
                    ours.isEmpty(),
                    Kind.LOST,
                    id,
                    "the PBX had it at " + calls.getFirst().began());
            note(ours.size() > 1, Kind.TWICE, id, ours.size() + " times in the office");
            note(calls.size() > 1, Kind.TWICE, id, calls.size() + " times in the PBX's journal");
            ours.stream().limit(1).forEach(call -> compare(calls.getFirst(), call));
        });
        office.stream()
                .filter(call -> !had.containsKey(call.linkedid()))
                .forEach(call ->
                        note(true, Kind.PHANTOM, call.linkedid(), "only the office has it, from " + call.began()));
        by(
                        office.stream()
                                .filter(call -> call.ticket().isPresent())
                                .toList(),
                        call -> call.ticket().get())
                .forEach((ticket, calls) -> note(
                        calls.stream()
                                        .map(OfficeCallReport::linkedid)
                                        .distinct()
                                        .count()
                                > 1,
                        Kind.MERGED,
                        ticket,
                        "is the ticket of " + calls.size() + " calls"));
    }

    private void compare(PbxCallReport pbx, OfficeCallReport office) {
        String id = pbx.linkedid();
        note(office.ticket().isEmpty(), Kind.NO_TICKET, id, "a call without a ticket");
        note(!office.state().equals("ENDED"), Kind.NOT_OVER, id, "in the office it is " + office.state());
        note(!office.from().equals("+48" + pbx.from()), Kind.WRONG_CALLER, id, pbx.from() + " and " + office.from());
        note(!agree(pbx, office.outcome()), Kind.WRONG_OUTCOME, id, outcome(pbx) + " and " + office.outcome());
        note(!pbx.clerk().equals(office.clerk()), Kind.WRONG_CLERK, id, pbx.clerk() + " and " + office.clerk());
        note(
                pbx.transfers() != office.transfers(),
                Kind.WRONG_TRANSFER,
                id,
                pbx.transfers() + " transfers and " + office.transfers());
        times(id, "begin", Optional.of(pbx.began()), Optional.of(office.began()), Duration.ZERO);
        times(id, "end", pbx.ended(), office.ended(), Duration.ZERO);
        times(id, "queue", pbx.queued(), office.queued(), WHOLE_SECOND);
        times(id, "answer", pbx.answered(), office.answered(), WHOLE_SECOND);
    }

    /** Who talked with whom and for how long: what the telephones say, by nobody's journal. */
    private void holdTheClerksAgainst(List<ClerkCallReport> clerks, List<OfficeCallReport> office) {
        Map<String, List<ClerkCallReport>> talked = by(clerks, talk -> "+48" + talk.from());
        for (OfficeCallReport call : office) {
            List<ClerkCallReport> talks = talked.getOrDefault(call.from(), List.of());
            boolean excused = call.ended()
                    .filter(end -> downtimes.stream().anyMatch(downtime -> downtime.overlaps(call.began(), end)))
                    .isPresent();
            if (!excused) {
                compare(call, talks);
            }
        }
    }

    private void compare(OfficeCallReport call, List<ClerkCallReport> talks) {
        Map<String, Duration> said = new TreeMap<>();
        talks.forEach(talk -> said.merge(talk.clerk(), Duration.between(talk.since(), talk.until()), Duration::plus));
        Map<String, Duration> credited = new TreeMap<>();
        call.talks()
                .forEach(talk ->
                        credited.merge(talk.clerk(), Duration.between(talk.since(), talk.until()), Duration::plus));
        Set<String> all = new TreeSet<>(said.keySet());
        all.addAll(credited.keySet());
        for (String clerk : all) {
            Duration apart = said.getOrDefault(clerk, Duration.ZERO)
                    .minus(credited.getOrDefault(clerk, Duration.ZERO))
                    .abs();
            note(
                    apart.compareTo(APART) > 0,
                    Kind.WRONG_TALK,
                    call.linkedid(),
                    clerk + " talked for "
                            + said.getOrDefault(clerk, Duration.ZERO) + " and is credited with "
                            + credited.getOrDefault(clerk, Duration.ZERO));
        }
    }

    /** Without a clerk and a queue it was the menu's; what the menu made of it only the office knows. */
    private static boolean agree(PbxCallReport pbx, String outcome) {
        return outcome(pbx).equals("IN_THE_MENU")
                ? !List.of("ANSWERED", "ABANDONED_WAITING", "MESSAGE_LEFT", "IN_PROGRESS")
                        .contains(outcome)
                : outcome(pbx).equals(outcome);
    }

    private static String outcome(PbxCallReport pbx) {
        if (pbx.answered().isPresent()) {
            return "ANSWERED";
        }
        if (pbx.message()) {
            return "MESSAGE_LEFT";
        }
        return pbx.queued().isPresent() ? "ABANDONED_WAITING" : "IN_THE_MENU";
    }

    private void holdTheCallersAgainst(List<PbxCallReport> pbx, List<CallerCallReport> callers) {
        Map<String, List<PbxCallReport>> had = by(pbx, PbxCallReport::from);
        for (CallerCallReport caller : callers) {
            List<PbxCallReport> calls = had.getOrDefault(caller.from(), List.of());
            boolean excused = excused(caller);
            note(
                    caller.answered().isEmpty() && !excused,
                    Kind.NOT_ANSWERED,
                    caller.from(),
                    "dialled at " + caller.dialled());
            note(
                    caller.answered().isPresent() && calls.isEmpty(),
                    Kind.NOT_IN_THE_JOURNAL,
                    caller.from(),
                    "answered at " + caller.answered());
            note(calls.size() > 1, Kind.TWICE, caller.from(), "dialled once, " + calls.size() + " calls in the PBX");
            if (calls.size() == 1 && !excused) {
                PbxCallReport call = calls.getFirst();
                times(
                        call.linkedid(),
                        "dialling",
                        Optional.of(caller.dialled()),
                        Optional.of(call.began()),
                        Duration.ZERO);
                times(call.linkedid(), "hanging up", caller.ended(), call.ended(), Duration.ZERO);
            }
        }
    }

    private boolean excused(CallerCallReport caller) {
        Instant end = caller.ended().orElse(caller.dialled().plus(LONGEST_CALL));
        return downtimes.stream()
                .anyMatch(downtime -> downtime.covers(caller.dialled()) || downtime.overlaps(caller.dialled(), end));
    }

    /** @param coarse how much earlier than it was the first witness may have noted it */
    private void times(String call, String what, Optional<Instant> one, Optional<Instant> other, Duration coarse) {
        if (one.isPresent() && other.isPresent()) {
            Duration later = Duration.between(one.get(), other.get());
            note(
                    later.compareTo(APART.plus(coarse)) > 0 || later.compareTo(APART.negated()) < 0,
                    Kind.TIMES_APART,
                    call,
                    what + " at " + one.get() + " and " + other.get());
        }
    }

    private void note(boolean wrong, Kind kind, String call, String what) {
        if (wrong) {
            found.add(new Discrepancy(kind, call, what));
        }
    }

    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(groupingBy(key));
    }
}
