package pl.hejnal.container.golden;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.calls.domain.steps.MenuWay.Trace;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.calls.repeats.domain.Repeat;
import pl.hejnal.container.golden.GoldenOrder.Telling;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

/** The calls as the office keeps them, without its counters and its database; what they count for is added up here. */
@Vetoed // It lies beside the tests of the container and is none of its beans.
class CallsInMemory implements Telling, CallFigures {

    private static final String OFFICE = "126165555";

    private final Map<String, PhoneCall> calls = new LinkedHashMap<>();
    private final Map<String, List<Trace>> ways = new HashMap<>();
    private final Map<String, Matter> matters = new HashMap<>();

    @Override
    public void arrives(GoldenCall call) {
        calls.put(
                call.name(),
                new PhoneCall(
                        new LinkedId(call.name()),
                        new TicketNumber(2026, calls.size() + 1L),
                        call.dialled(),
                        CallerNumber.of(call.caller()),
                        call.language(),
                        call.arrival()));
    }

    @Override
    public void callsBack(GoldenCall call) {
        PhoneCall asked = found(call.callsBack().orElseThrow());
        // Made by the test's clock; when it really was, the journal tells.
        PhoneCall made = new PhoneCall(
                new LinkedId(LinkedId.CALLBACK + call.name()),
                asked.ticket(),
                OFFICE,
                asked.caller(),
                asked.language(),
                Instant.EPOCH);
        calls.put(
                call.name(),
                made.forCallback(
                        1, asked.facts().queue().orElseThrow(), asked.placeAt().orElseThrow()));
    }

    @Override
    public void journal(GoldenCall call) {
        if (!calls.containsKey(call.name())) {
            arrives(call);
        }
        PhoneCall known = found(call.name());
        boolean ended = known.state() == CallState.ENDED;
        known.correct(GoldenJournal.of(call, known.id()).facts());
        if (!ended) {
            came(call, known);
        }
    }

    @Override
    public void tell(GoldenCall told, GoldenFact fact) {
        PhoneCall call = found(told.name());
        Instant at = told.at(fact);
        switch (fact.verb()) {
            case CHOSE -> walks(told, new Trace(StepKind.CHOSE, fact.who()));
            case ENGLISH -> call.speak(Language.EN);
            case TOLD -> walks(told, new Trace(StepKind.CASE_TOLD, "KM FRESH 0"));
            case SETTLED -> call.settle(at);
            case ASKED -> call.askForPerson(at);
            case CLOSED -> call.turnAway(QueueExitReason.CLOSED, at);
            case NOBODY -> call.turnAway(QueueExitReason.NOBODY, at);
            case MESSAGE -> call.leaveMessage(at);
            case RETURNCALL -> {
                call.requestReturnCall(at);
                matters.put(told.name(), new Matter(null, CallFixture.VEHICLE.department()));
            }
            case CALLBACK -> {
                if (call.placeAt().isEmpty()) {
                    call.queue(fact.who(), told.queued());
                }
                call.callBack(at);
            }
            case QUEUED -> call.queue(fact.who(), at);
            case RANG -> call.ring(fact.clerk(), at);
            case SILENT -> call.stopRinging(fact.clerk(), at);
            case ANSWERED -> call.answer(fact.clerk(), at);
            case HELD -> call.hold(fact.clerk(), at);
            case RESUMED -> call.resume(fact.clerk(), at);
            case BLIND -> call.transfer(fact.clerk(), fact.toward(), at);
            case ATTENDED -> call.passOn(fact.clerk(), fact.towardClerk(), at);
            case REQUEUED -> {
                call.transfer(fact.clerk(), fact.toward(), at);
                call.queue(fact.toward(), at);
            }
            case TALKED -> call.endTalk(fact.clerk(), Duration.ofSeconds(Long.parseLong(fact.toward())), at);
            case MARK -> call.rate(Integer.parseInt(fact.who()));
            case HUNGUP -> {
                call.hangUp(fact.cause(), at);
                came(told, call);
            }
            case CLOSES -> matters.put(told.name(), CallFixture.VEHICLE);
        }
    }

    PhoneCall found(String name) {
        PhoneCall call = calls.get(name);
        if (call == null) {
            throw new IllegalArgumentException("no call " + name);
        }
        return call;
    }

    private void walks(GoldenCall told, Trace step) {
        ways.computeIfAbsent(told.name(), name -> new ArrayList<>()).add(step);
    }

    private void came(GoldenCall told, PhoneCall call) {
        call.wentThrough(MenuWay.of(ways.getOrDefault(told.name(), List.of())));
    }

    @Override
    public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        return calls.entrySet().stream()
                .flatMap(call -> contributions(call.getKey(), call.getValue()).stream())
                .filter(one -> !one.key().quarter().isBefore(from)
                        && one.key().quarter().isBefore(until))
                .flatMap(one -> values(one, dimension).stream()
                        .map(value -> new Row(one.key().quarter(), value, sums(one, names))))
                .toList();
    }

    @Override
    public List<Row> rows(
            Dimension dimension, Interval interval, Instant from, Instant until, Collection<String> names) {
        return rows(dimension, interval.grain(), from, until, names).stream()
                .map(row -> new Row(interval.startOf(row.start()), row.value(), row.sums()))
                .toList();
    }

    /** Nobody is in a team. */
    private static Collection<String> values(Contribution one, Dimension dimension) {
        return dimension == Dimension.TEAM
                ? one.key().values().getOrDefault(Dimension.CLERK, List.of()).stream()
                        .map(clerk -> "")
                        .toList()
                : one.key().values().getOrDefault(dimension, List.of());
    }

    /** No caller talks twice about the same. */
    private List<Contribution> contributions(String name, PhoneCall call) {
        TicketCategory category = category(name);
        boolean known = call.answeredAt().isPresent() && category.matter().procedure() != null;
        return Contribution.with(Contribution.of(call, category), known ? Repeat.FIRST : Repeat.UNTOLD);
    }

    @Override
    public List<Total> totals(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        Map<String, Sums> totals = new TreeMap<>();
        rows(dimension, grain, from, until, names).forEach(row -> totals.merge(row.value(), row.sums(), Sums::plus));
        return totals.entrySet().stream()
                .map(one -> new Total(one.getKey(), one.getValue()))
                .toList();
    }

    private TicketCategory category(String name) {
        return new TicketCategory(matters.getOrDefault(name, Matter.UNKNOWN), WrapUp.NOTHING);
    }

    private static Sums sums(Contribution one, Collection<String> names) {
        Map<String, Long> counts = new HashMap<>(one.counts());
        counts.keySet().retainAll(names);
        return new Sums(counts);
    }
}
