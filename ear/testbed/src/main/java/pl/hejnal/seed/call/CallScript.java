package pl.hejnal.seed.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.callback.domain.CallbackState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.seed.call.SeededContact.CalledBack;
import pl.hejnal.seed.domain.CallVolume;
import pl.hejnal.seed.domain.Chance;
import pl.hejnal.seed.domain.ClerkRoster;
import pl.hejnal.seed.domain.OfficeTimes;
import pl.hejnal.seed.domain.SeedRequest;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * All calls of a quarter of an hour, each made of the seed, the quarter and its place in it alone: so quarters can be made in any
 * order, by several at once, and are the same each time.
 */
public final class CallScript {

    /** Begins the identity of each call that nobody made. */
    public static final String PREFIX = "seed-";

    /** What a callback may come later than the call in which it was asked for. */
    public static final Duration CALLBACK_WITHIN = Duration.ofMinutes(45);

    private static final int NORMAL_END = 16;
    private static final int NO_ANSWER = 19;
    private static final int NETWORK_OUT_OF_ORDER = 38;
    private static final double USUAL_NUMBER = 0.8;
    private static final double CORRECTED = 0.002;
    private static final double REACHED = 0.7;
    private static final int TRIES = 3;

    private final SeedRequest request;
    private final CallVolume volume;
    private final OfficeTimes times;
    private final ClerkRoster roster;
    private final OfficeFacts office;
    private final TicketScript tickets;

    public CallScript(
            SeedRequest request, CallVolume volume, OfficeTimes times, ClerkRoster roster, OfficeFacts office) {
        this.request = request;
        this.volume = volume;
        this.times = times;
        this.roster = roster;
        this.office = office;
        tickets = new TicketScript(request.end(), times, roster.clerks(), office.departments());
    }

    public List<SeededContact> of(int quarter) {
        int calls = volume.calls(quarter);
        Instant start = volume.start(quarter);
        List<Login> onDuty = roster.onDuty(LocalDate.ofInstant(start, OfficeZone.ZONE));
        List<SeededContact> all = new ArrayList<>(calls);
        for (int place = 0; place < calls; place++) {
            Chance chance = Chance.of(request.seed(), quarter, place);
            long millis = CallVolume.QUARTER.toMillis();
            Instant at = start.plusMillis((long) (millis * (place + chance.unit()) / calls));
            all.add(contact(quarter, place, at, times.isOpen(at) ? onDuty : List.of(), chance));
        }
        return all;
    }

    private SeededContact contact(int quarter, int place, Instant at, List<Login> onDuty, Chance chance) {
        long index = volume.before(quarter) + place;
        Resident resident = Resident.of(request.seed(), volume, quarter, place);
        TicketNumber ticket = new TicketNumber(at.atZone(OfficeZone.ZONE).getYear(), office.firstTicket() + index);
        List<String> numbers = office.numbers();
        CallCourse course = new CallCourse(new PhoneCall(
                new LinkedId(PREFIX + at.getEpochSecond() + "." + index),
                ticket,
                chance.in(USUAL_NUMBER) ? numbers.getFirst() : chance.pick(numbers),
                resident.number(),
                Language.PL,
                at));
        boolean callback = false;
        int cause = NORMAL_END;
        switch (new MenuVisit(course, chance).lead(resident.topic())) {
            case TOLD -> course.after(chance.millis(0.5, 4));
            case PERSON ->
                callback = new PersonPart(course, chance, onDuty)
                        .serve(resident.topic().queue(), volume.load(quarter));
            case RETURN_CALL -> {
                course.call().requestReturnCall(course.now());
                course.after(chance.millis(2, 6));
            }
            case HUNG_UP -> course.after(chance.millis(0.5, 5));
            case LINE_BROKE -> cause = NETWORK_OUT_OF_ORDER;
        }
        List<SeededCall> calls = new ArrayList<>();
        calls.add(course.hangUp(cause, chance.in(CORRECTED)));
        Optional<CalledBack> calledBack = callback
                ? Optional.of(callBack(calls, office.firstCallback() + index, resident.topic(), onDuty, chance))
                : Optional.empty();
        return new SeededContact(
                tickets.of(ticket, calls, calledBack, resident.topic(), chance),
                List.copyOf(calls),
                calledBack,
                message(course.call()));
    }

    private static Optional<Duration> message(PhoneCall call) {
        return call.outcome() == Outcome.MESSAGE_LEFT
                ? call.facts().messageAt().flatMap(at -> call.endedAt().map(end -> Duration.between(at, end)))
                : Optional.empty();
    }

    /** Their turn comes within minutes; they are rung until they answer, three times at most. */
    private CalledBack callBack(List<SeededCall> calls, long id, CallTopic topic, List<Login> onDuty, Chance chance) {
        PhoneCall first = calls.getFirst().call();
        Instant at = first.endedAt().orElseThrow().plusMillis(chance.millis(90, 600));
        for (int tries = 1; ; tries++) {
            LinkedId attempt = new LinkedId(LinkedId.CALLBACK + id + "-" + tries + "-" + at.getEpochSecond());
            CallCourse course = new CallCourse(
                    new PhoneCall(attempt, first.ticket(), first.dialled(), first.caller(), first.language(), at)
                            .forCallback(id, topic.queue(), first.placeAt().orElse(at)));
            course.step(new MenuStep.CalledBack(tries, TRIES));
            boolean reached = chance.in(REACHED);
            if (reached) {
                new PersonPart(course, chance, onDuty).talkAfterCallback(topic.queue());
            } else {
                course.after(30_000);
            }
            calls.add(course.hangUp(reached ? NORMAL_END : NO_ANSWER, false));
            if (reached || tries == TRIES) {
                return new CalledBack(
                        id, reached ? CallbackState.TALKED : CallbackState.GIVEN_UP, tries, at, attempt.value());
            }
            at = course.now().plusMillis(chance.millis(300, 320));
        }
    }
}
