package pl.hejnal.container.reports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallHeld;
import pl.hejnal.calls.PhoneEvent.CallResumed;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkDidNotAnswer;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

/** Calls around both changes of the clocks and a turn of the year, of whatever fate, told to the real counters. */
@Dependent
class RandomHistories {

    /** No other situation has calls between these. */
    static final LocalDate FIRST = LocalDate.of(2020, 12, 30);

    static final LocalDate LAST = LocalDate.of(2021, 11, 1);
    /** Of these days some calls are within hours of a change of the clocks. */
    static final LocalDate AUTUMN = LocalDate.of(2021, 10, 30);

    private static final List<Instant> MIDDLES = List.of(
            Instant.parse("2020-12-31T23:00:00Z"),
            Instant.parse("2021-03-28T01:00:00Z"),
            Instant.parse("2021-10-31T01:00:00Z"),
            Instant.parse("2021-10-31T23:00:00Z"));
    private static final int HOURS_AROUND = 14;
    private static final List<Matter> MATTERS = List.of(
            CallFixture.VEHICLE,
            new Matter(new ProcedureSymbol("AU-1"), new DepartmentSymbol("AU")),
            new Matter(null, new DepartmentSymbol("KM")),
            Matter.UNKNOWN);

    @Inject
    private CallDesk calls;

    @Inject
    private CallbackDesk callbacks;

    @Inject
    private TicketDesk tickets;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    void happen(long seed, int count) throws Exception {
        Random random = new Random(seed);
        for (int n = 0; n < count; n++) {
            call(random, n);
        }
    }

    private void call(Random random, int n) throws Exception {
        Instant at = MIDDLES.get(random.nextInt(MIDDLES.size()))
                .plus(Duration.ofHours(-HOURS_AROUND))
                .plusMillis(random.nextLong(Duration.ofHours(2L * HOURS_AROUND).toMillis()));
        boolean calledBack = random.nextInt(7) == 0;
        LinkedId id = calledBack ? new LinkedId(LinkedId.CALLBACK + "random-" + n) : CallFixture.anyId();
        String dialled = random.nextInt(3) == 0 ? "126165556" : "126165555";
        String caller = "53" + (1_000_000 + n);
        TicketNumber ticket = telephony
                .call(() -> calls.arrived(
                        new CallArrived(id, dialled, caller, random.nextInt(4) == 0 ? Language.EN : Language.PL, at)))
                .ticket();
        for (String choice : List.of("case", "matters", "matters.vehicles", "person")) {
            if (random.nextInt(3) == 0) {
                told(() -> calls.step(id, new RecordedStep(at.plusSeconds(1), new MenuStep.Chose(choice))));
            }
        }
        // Some facts come after the end.
        boolean early = random.nextInt(6) == 0;
        Instant end = at.plusMillis(700_000 + random.nextInt(900_000));
        int cause = random.nextInt(12) == 0 ? 38 : 16;
        if (early) {
            told(() -> calls.report(new CallerHungUp(id, cause, end)));
        }
        if (calledBack) {
            afterCallback(random, id, dialled, caller, at);
        } else {
            fate(random, id, dialled, caller, at);
        }
        if (random.nextInt(4) == 0) {
            int mark = 1 + random.nextInt(5);
            told(() -> calls.rated(id, mark));
        }
        if (random.nextInt(3) == 0) {
            closed(ticket, random);
        }
        if (!early) {
            told(() -> calls.report(new CallerHungUp(id, cause, end)));
        }
        if (random.nextInt(5) == 0) {
            closed(ticket, random);
        }
    }

    private void fate(Random random, LinkedId id, String dialled, String caller, Instant at) throws Exception {
        switch (random.nextInt(9)) {
            case 0 -> told(() -> calls.menuSettled(id, at.plusSeconds(40)));
            case 1 -> told(() -> calls.turnedAway(id, QueueExitReason.CLOSED, at.plusSeconds(9)));
            case 2 -> {
                told(() -> calls.turnedAway(id, QueueExitReason.NOBODY, at.plusSeconds(9)));
                told(() -> calls.leavesMessage(id, at.plusSeconds(12)));
            }
            case 3 ->
                told(() -> calls.returnCallRequested(
                        id, new DepartmentSymbol("KM"), new CaseSign("KM-I.5410.77.2021"), at.plusSeconds(9)));
            case 4 ->
                told(() ->
                        callbacks.ask(new AskCallback(id, "office", at, CallerNumber.of(caller), at.plusSeconds(30))));
            case 5 -> {
                queued(random, id, dialled, caller, at);
                if (random.nextInt(3) == 0) {
                    Instant end = at.plusMillis(6_000 + random.nextInt(8_000));
                    told(() -> calls.report(new CallerHungUp(id, 16, end)));
                }
            }
            case 6, 7 -> answered(random, id, dialled, caller, at);
            default -> {
                // They hung up in the menu, or the line broke.
            }
        }
    }

    /** The office called them: some answer, and talk with a clerk. */
    private void afterCallback(Random random, LinkedId id, String dialled, String caller, Instant at) throws Exception {
        rows.change("update phone_call set callback_id = 0, place_at = '" + at.minusMillis(random.nextInt(3_000_000))
                + "' where linkedid = '" + id.value() + "'");
        if (random.nextInt(3) > 0) {
            answered(random, id, dialled, caller, at);
        }
    }

    private void queued(Random random, LinkedId id, String dialled, String caller, Instant at) throws Exception {
        String queue = random.nextInt(3) == 0 ? "vehicles" : "office";
        told(() -> calls.report(new CallerQueued(id, queue, dialled, caller, at.plusMillis(4_000))));
        if (random.nextInt(3) == 0) {
            Login silent = login(random);
            told(() -> calls.report(new ClerkRang(id, silent, at.plusMillis(5_000))));
            told(() -> calls.report(new ClerkDidNotAnswer(id, silent, at.plusMillis(9_000))));
        }
    }

    private void answered(Random random, LinkedId id, String dialled, String caller, Instant at) throws Exception {
        queued(random, id, dialled, caller, at);
        Login first = login(random);
        Instant answer = at.plusMillis(10_000 + random.nextInt(random.nextBoolean() ? 30_000 : 400_000));
        told(() -> calls.report(new ClerkRang(id, first, answer.minusMillis(700))));
        told(() -> calls.report(new ClerkAnswered(id, first, answer)));
        if (random.nextInt(3) == 0) {
            told(() -> calls.report(new CallHeld(id, first, answer.plusMillis(8_100))));
            told(() -> calls.report(new CallResumed(id, first, answer.plusMillis(15_300))));
        }
        Instant later = answer.plusMillis(20_000 + random.nextInt(100_000));
        Login next = login(random);
        switch (random.nextInt(5)) {
            case 0 -> {
                told(() -> calls.report(new BlindTransferMade(id, first, "102", later)));
                told(() -> calls.report(new ClerkAnswered(id, next, later.plusMillis(6_000))));
            }
            case 1 ->
                told(() -> calls.report(new AttendedTransferMade(
                        id, first, Optional.of(next), CallFixture.anyId(), Optional.empty(), later)));
            default ->
                told(() -> calls.report(new TalkEnded(
                        id,
                        first,
                        Duration.ofSeconds(Duration.between(answer, later).toSeconds()),
                        later)));
        }
    }

    private static Login login(Random random) {
        return new Login(List.of("anna", "jan", "piotr").get(random.nextInt(3)));
    }

    /** But where the telephone, or somebody, has closed it before. */
    private void closed(TicketNumber ticket, Random random) throws Exception {
        Matter matter = MATTERS.get(random.nextInt(MATTERS.size()));
        if (clerk.call(() -> tickets.view(ticket).orElseThrow().closedAt().isPresent())) {
            return;
        }
        clerk.call(() -> {
            tickets.close(
                    ticket,
                    new Login("anna"),
                    new CloseTicket(
                            matter,
                            Resolution.ANSWERED_ON_THE_PHONE,
                            "",
                            tickets.view(ticket).orElseThrow().version(),
                            WrapUp.NOTHING));
            return null;
        });
    }

    private void told(Runnable fact) throws Exception {
        telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
