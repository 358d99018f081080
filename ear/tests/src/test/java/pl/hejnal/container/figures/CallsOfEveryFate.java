package pl.hejnal.container.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

/** Calls of two days, of every fate, told to the real counters. */
@Dependent
class CallsOfEveryFate {

    /** A Tuesday and the day after; no other situation has calls on them. */
    static final LocalDate FIRST = LocalDate.of(2026, 9, 15);

    static final LocalDate LAST = LocalDate.of(2026, 9, 16);
    static final int CALLS = 72;

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");
    private static final int FATES = 12;
    /** An answered one that we made, as a callback was asked for. */
    private static final int REACHED = 65;

    private static final Instant MORNING = Instant.parse("2026-09-15T05:50:10Z");

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

    void happen() throws Exception {
        for (int n = 0; n < CALLS; n++) {
            call(n);
        }
    }

    /** Some facts after the end and some tickets about something else than first said. */
    private void call(int n) throws Exception {
        int fate = n % FATES;
        LinkedId id = fate == 10 || n == REACHED ? new LinkedId(LinkedId.CALLBACK + "test-" + n) : CallFixture.anyId();
        Instant at = MORNING.plusSeconds(n * 1_777L);
        String dialled = n % 4 == 0 ? "126165556" : "126165555";
        // Those whose ticket is closed with a matter are one resident, who calls again and again.
        String caller = "60" + (1_000_000 + (fate == 4 ? 4 : n));
        TicketNumber ticket = telephony
                .call(() ->
                        calls.arrived(new CallArrived(id, dialled, caller, n % 3 == 0 ? Language.EN : Language.PL, at)))
                .ticket();
        if (n == REACHED) {
            rows.change("update phone_call set callback_id = 0 where linkedid = '" + id.value() + "'");
        }
        for (String choice :
                n % 5 == 0 ? List.of("case", "person") : n % 5 == 1 ? List.of("person") : List.<String>of()) {
            told(() -> calls.step(id, new RecordedStep(at.plusSeconds(1), new MenuStep.Chose(choice))));
        }
        Login login = n % 2 == 0 ? ANNA : JAN;
        boolean late = n % 7 == 0 && fate != 4;
        if (late) {
            told(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(90))));
        }
        switch (fate) {
            case 0 -> {
                told(() -> calls.step(
                        id,
                        new RecordedStep(
                                at.plusSeconds(8),
                                new MenuStep.CaseTold(
                                        new CaseSign("KM-I.5410.77.2026"),
                                        CaseStage.DECIDED,
                                        Optional.of(answer(n, at))))));
                told(() -> calls.menuSettled(id, at.plusSeconds(9)));
            }
            case 1 -> told(() -> calls.turnedAway(id, QueueExitReason.CLOSED, at.plusSeconds(9)));
            case 2 -> {
                told(() -> calls.turnedAway(id, QueueExitReason.NOBODY, at.plusSeconds(9)));
                told(() -> calls.leavesMessage(id, at.plusSeconds(12)));
            }
            case 3 -> queued(id, n, dialled, caller, at);
            case 4, 5, 6 -> {
                queued(id, n, dialled, caller, at);
                told(() -> calls.report(new ClerkRang(id, login, at.plusSeconds(6))));
                told(() -> calls.report(new ClerkAnswered(id, login, at.plusSeconds(5 + n % 40))));
                if (fate == 6) {
                    Login next = login.equals(ANNA) ? JAN : ANNA;
                    told(() -> calls.report(new BlindTransferMade(id, login, "102", at.plusSeconds(60))));
                    told(() -> calls.report(new ClerkAnswered(id, next, at.plusSeconds(70))));
                } else {
                    told(() -> calls.report(new TalkEnded(id, login, Duration.ofSeconds(20), at.plusSeconds(80))));
                }
                if (n % 2 == 0) {
                    told(() -> calls.rated(id, 5));
                }
            }
            case 8 ->
                told(() -> calls.returnCallRequested(
                        id, new DepartmentSymbol("KM"), new CaseSign("KM-I.5410.77.2026"), at.plusSeconds(9)));
            case 9 ->
                told(() ->
                        callbacks.ask(new AskCallback(id, "office", at, CallerNumber.of(caller), at.plusSeconds(30))));
            default -> {
                // The line broke, we called back in vain, or they hung up in the menu.
            }
        }
        int wait = fate == 3 ? n % 5 * 3 : 90;
        told(() -> calls.report(new CallerHungUp(id, fate == 7 ? 38 : 16, at.plusSeconds(4L + wait))));
        if (fate == 4) {
            closed(ticket, n % (2 * FATES) == fate);
        }
    }

    private void queued(LinkedId id, int n, String dialled, String caller, Instant at) throws Exception {
        told(() -> calls.report(
                new CallerQueued(id, n % 3 == 0 ? "english" : "office", dialled, caller, at.plusSeconds(4))));
    }

    private void closed(TicketNumber ticket, boolean caseFileNeeded) throws Exception {
        clerk.call(() -> {
            tickets.close(
                    ticket,
                    ANNA,
                    new CloseTicket(
                            CallFixture.VEHICLE,
                            Resolution.ANSWERED_ON_THE_PHONE,
                            "",
                            tickets.view(ticket).orElseThrow().version(),
                            caseFileNeeded
                                    ? WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, new DepartmentSymbol("KM"))
                                    : WrapUp.NOTHING));
            return null;
        });
    }

    private void told(Runnable fact) throws Exception {
        telephony.call(() -> {
            fact.run();
            return null;
        });
    }

    private static DepartmentAnswer answer(int n, Instant at) {
        return n % 4 == 0
                ? new DepartmentAnswer(
                        new DepartmentSymbol("KM-I"), AnswerKind.KEPT, Optional.of(at.minusSeconds(60L * n)))
                : new DepartmentAnswer(new DepartmentSymbol("KM"), AnswerKind.FRESH);
    }
}
