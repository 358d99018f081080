package pl.hejnal.seed.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.callback.domain.CallbackState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.seed.call.SeededContact.CalledBack;
import pl.hejnal.seed.call.SeededTicket.End;
import pl.hejnal.seed.call.SeededTicket.Entry;
import pl.hejnal.seed.call.SeededTicket.PassedOn;
import pl.hejnal.seed.domain.Chance;
import pl.hejnal.seed.domain.OfficeTimes;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketEntry;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

/**
 * What becomes of tickets: the telephone settles what it can, clerks close the others, at once or in days, and departments in
 * weeks. What would be closed after the last day is open still.
 */
record TicketScript(Instant end, OfficeTimes times, List<Login> clerks, Set<String> departments) {

    private static final double NEEDS_CASE_FILE = 0.14;
    private static final double PASSED_ON = 0.10;
    private static final double UNKNOWN_MATTER = 0.12;
    private static final double ANSWERED_LATER = 0.6;
    private static final double SECONDS_AN_HOUR = 3600;

    SeededTicket of(
            TicketNumber number, List<SeededCall> calls, Optional<CalledBack> back, CallTopic topic, Chance chance) {
        PhoneCall first = calls.getFirst().call();
        PhoneCall last = calls.getLast().call();
        List<Entry> history = new ArrayList<>();
        first.facts()
                .notes()
                .callbackAt()
                .ifPresent(at -> history.add(
                        telephone(at, EntryKind.CALLBACK_ASKED, first.caller().toString())));
        calls.stream()
                .filter(call -> call.call().outcome() == Outcome.NOT_REACHED)
                .forEach(call -> history.add(telephone(ended(call.call()), EntryKind.CALLED_BACK, tried(call))));
        Instant over = ended(last);
        return switch (last.outcome()) {
            case ANSWERED -> afterTalk(number, last, history, topic, chance);
            case SETTLED_IN_MENU -> settled(number, Resolution.SETTLED_IN_MENU, over);
            case ABANDONED_EARLY -> settled(number, Resolution.CALLER_HUNG_UP, over);
            case FAILED -> settled(number, Resolution.LINE_FAILED, over);
            case OUT_OF_HOURS -> {
                if (last.turnedAway().filter(QueueExitReason.CLOSED::equals).isPresent()) {
                    yield settled(number, Resolution.CALLED_OUT_OF_HOURS, over);
                }
                history.add(telephone(over, EntryKind.MISSED, ""));
                yield waiting(number, Matter.UNKNOWN, over, history, topic, chance);
            }
            case MESSAGE_LEFT -> {
                history.add(telephone(over, EntryKind.MESSAGE, ""));
                yield waiting(number, Matter.UNKNOWN, over, history, topic, chance);
            }
            case RETURN_CALL_REQUESTED -> {
                String sign = sign(calls.getFirst());
                history.add(telephone(over, EntryKind.RETURN_CALL_REQUESTED, sign));
                DepartmentSymbol its = new DepartmentSymbol(sign.substring(0, sign.indexOf('-')));
                yield waiting(number, new Matter(null, its), over, history, topic, chance);
            }
            case ABANDONED_WAITING, CALLBACK, NOT_REACHED, IN_PROGRESS -> {
                back.filter(callback -> callback.state() == CallbackState.GIVEN_UP)
                        .ifPresent(callback -> history.add(telephone(over, EntryKind.CALLBACK_GIVEN_UP, "")));
                history.add(telephone(over, EntryKind.MISSED, ""));
                yield waiting(number, Matter.UNKNOWN, over, history, topic, chance);
            }
        };
    }

    private static Entry telephone(Instant at, EntryKind kind, String text) {
        return new Entry(at, TicketEntry.TELEPHONE, kind, text);
    }

    private static Instant ended(PhoneCall call) {
        return call.endedAt().orElseThrow();
    }

    private static String tried(SeededCall call) {
        return call.steps().getFirst().step().detail();
    }

    private static String sign(SeededCall call) {
        return call.steps().stream()
                .map(recorded -> recorded.step())
                .filter(MenuStep.ReturnCallAsked.class::isInstance)
                .map(MenuStep::detail)
                .findFirst()
                .orElse("");
    }

    /** By the telephone itself, which says so in no line of the history. */
    private static SeededTicket settled(TicketNumber number, Resolution resolution, Instant at) {
        return new SeededTicket(
                number,
                false,
                Optional.empty(),
                Matter.UNKNOWN,
                WrapUp.NOTHING,
                Optional.empty(),
                Optional.of(new End(resolution, at)),
                List.of());
    }

    /** Nobody has talked with them yet: somebody looks at it when there is time. */
    private SeededTicket waiting(
            TicketNumber number, Matter known, Instant since, List<Entry> history, CallTopic topic, Chance chance) {
        Instant taken = times.nextOpen(since.plusMillis(chance.logNormalMillis(4 * SECONDS_AN_HOUR, 1.7)));
        Instant closed = taken.plusMillis(chance.millis(60, 600));
        Login clerk = chance.pick(clerks);
        if (!closed.isBefore(end)) {
            return new SeededTicket(
                    number, true, Optional.empty(), known, WrapUp.NOTHING, Optional.empty(), Optional.empty(), history);
        }
        boolean answered = chance.in(ANSWERED_LATER);
        history.add(new Entry(taken, clerk.value(), EntryKind.TAKEN, ""));
        history.add(new Entry(closed, clerk.value(), EntryKind.CLOSED, ""));
        return new SeededTicket(
                number,
                false,
                Optional.of(clerk),
                answered ? matter(topic, chance) : known,
                WrapUp.NOTHING,
                Optional.empty(),
                Optional.of(new End(answered ? Resolution.ANSWERED_ON_THE_PHONE : Resolution.NO_ACTION_NEEDED, closed)),
                history);
    }

    private SeededTicket afterTalk(
            TicketNumber number, PhoneCall call, List<Entry> history, CallTopic topic, Chance chance) {
        call.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.TALKED)
                .forEach(talk -> history.add(new Entry(talk.since(), talk.who(), EntryKind.TAKEN, "")));
        Login clerk = call.lastTalker().orElseThrow();
        Matter matter = matter(topic, chance);
        DepartmentSymbol department = matter.department();
        WrapUp wrapUp = department != null && chance.in(NEEDS_CASE_FILE)
                ? WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, department)
                : WrapUp.NOTHING;
        Instant at = ended(call).plusMillis(chance.millis(10, 150));
        if (department != null && departments.contains(department.value()) && chance.in(PASSED_ON)) {
            return passedOn(number, new PassedOn(department, clerk, at), matter, wrapUp, history, chance);
        }
        if (!at.isBefore(end)) {
            return new SeededTicket(
                    number,
                    false,
                    Optional.of(clerk),
                    Matter.UNKNOWN,
                    WrapUp.NOTHING,
                    Optional.empty(),
                    Optional.empty(),
                    history);
        }
        history.add(new Entry(at, clerk.value(), EntryKind.CLOSED, ""));
        return new SeededTicket(
                number,
                false,
                Optional.of(clerk),
                matter,
                wrapUp,
                Optional.empty(),
                Optional.of(new End(Resolution.ANSWERED_ON_THE_PHONE, at)),
                history);
    }

    /** The department's officers have it from then on, and close it in days or weeks. */
    private SeededTicket passedOn(
            TicketNumber number, PassedOn passed, Matter matter, WrapUp wrapUp, List<Entry> history, Chance chance) {
        history.add(new Entry(
                passed.at(),
                passed.by().value(),
                EntryKind.PASSED_ON,
                passed.to().value()));
        Instant closed = times.nextOpen(passed.at().plusMillis(chance.logNormalMillis(70 * SECONDS_AN_HOUR, 1.2)));
        boolean open = !closed.isBefore(end);
        Login officer = new Login("officer." + passed.to().value().toLowerCase(Locale.ROOT));
        if (!open) {
            history.add(new Entry(closed, officer.value(), EntryKind.TAKEN, ""));
            history.add(new Entry(closed, officer.value(), EntryKind.CLOSED, ""));
        }
        return new SeededTicket(
                number,
                false,
                open ? Optional.empty() : Optional.of(officer),
                matter,
                wrapUp,
                Optional.of(passed),
                open ? Optional.empty() : Optional.of(new End(Resolution.PASSED_TO_DEPARTMENT, closed)),
                history);
    }

    /** As the clerk says in the end; who asked about a case, or for a person at once, may have had anything in mind. */
    private static Matter matter(CallTopic topic, Chance chance) {
        if (chance.in(UNKNOWN_MATTER)) {
            return Matter.UNKNOWN;
        }
        return (topic.kind() == CallTopic.Kind.CASE ? CallTopic.by(chance) : topic).matter();
    }
}
