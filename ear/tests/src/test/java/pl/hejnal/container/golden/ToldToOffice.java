package pl.hejnal.container.golden;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallHeld;
import pl.hejnal.calls.PhoneEvent.CallResumed;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.CallerRequeued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkDidNotAnswer;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.container.golden.GoldenOrder.Telling;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

/** The calls are told to the real counters, each fact in a transaction of its own. */
@Dependent
class ToldToOffice implements Telling {

    private static final CaseSign CASE = new CaseSign("KM-I.5410.77.2026");
    private static final Optional<DepartmentAnswer> ANSWER =
            Optional.of(new DepartmentAnswer(new DepartmentSymbol("KM"), AnswerKind.FRESH));

    private final Map<String, LinkedId> ids = new HashMap<>();
    private final Map<String, TicketNumber> opened = new HashMap<>();

    @Inject
    private CallDesk calls;

    @Inject
    private CallbackDesk callbacks;

    @Inject
    private JournalDesk journal;

    @Inject
    private TicketDesk tickets;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    LinkedId id(GoldenCall call) {
        return ids.computeIfAbsent(call.name(), name -> CallFixture.anyId());
    }

    @Override
    public void arrives(GoldenCall call) throws Exception {
        CallArrived event = new CallArrived(id(call), call.dialled(), call.caller(), call.language(), call.arrival());
        opened.put(call.name(), telephony.call(() -> calls.arrived(event)).ticket());
    }

    @Override
    public void callsBack(GoldenCall call) throws Exception {
        LinkedId asked = ids.get(call.callsBack().orElseThrow());
        long callback = rows.number("select id from callback where linkedid = ?", asked.value());
        ids.put(
                call.name(),
                telephony.call(() -> callbacks.dial(callback)).orElseThrow().call());
    }

    /** As the import does: what agrees is confirmed, all else is put right. */
    @Override
    public void journal(GoldenCall call) throws Exception {
        JournalledCall told = GoldenJournal.of(call, id(call));
        telephony.call(() -> {
            if (!journal.compare(List.of(told)).isEmpty()) {
                journal.settle(told);
            }
            return null;
        });
    }

    @Override
    public void tell(GoldenCall call, GoldenFact fact) throws Exception {
        switch (fact.verb().teller()) {
            case MENU -> asTelephony(() -> ofMenu(id(call), call, fact, call.at(fact)));
            case PBX -> asTelephony(() -> ofPbx(id(call), call, fact));
            case CLERK ->
                clerk.call(() -> {
                    close(call, fact);
                    return null;
                });
        }
    }

    private void ofMenu(LinkedId id, GoldenCall call, GoldenFact fact, Instant at) {
        switch (fact.verb()) {
            case CHOSE -> calls.step(id, new RecordedStep(at, new MenuStep.Chose(fact.who())));
            case ENGLISH -> calls.speaks(id, Language.EN);
            case TOLD -> calls.step(id, new RecordedStep(at, new MenuStep.CaseTold(CASE, CaseStage.DECIDED, ANSWER)));
            case SETTLED -> calls.menuSettled(id, at);
            case ASKED -> calls.askedForPerson(id, at);
            case CLOSED -> calls.turnedAway(id, QueueExitReason.CLOSED, at);
            case NOBODY -> calls.turnedAway(id, QueueExitReason.NOBODY, at);
            case MESSAGE -> calls.leavesMessage(id, at);
            case RETURNCALL -> calls.returnCallRequested(id, new DepartmentSymbol("KM"), CASE, at);
            case CALLBACK -> {
                AskCallback wish = new AskCallback(id, fact.who(), call.queued(), CallerNumber.of(call.caller()), at);
                if (callbacks.ask(wish) != CallbackAnswer.KEPT) {
                    throw new IllegalStateException(call.name() + " is not called back");
                }
            }
            default -> throw new IllegalArgumentException(fact.toString());
        }
    }

    private void ofPbx(LinkedId id, GoldenCall call, GoldenFact fact) {
        if (fact.verb() == GoldenFact.Verb.MARK) {
            calls.rated(id, Integer.parseInt(fact.who()));
        } else {
            calls.report(event(id, call, fact, call.at(fact)));
        }
    }

    private static PhoneEvent event(LinkedId id, GoldenCall call, GoldenFact fact, Instant at) {
        return switch (fact.verb()) {
            case QUEUED -> new CallerQueued(id, fact.who(), call.dialled(), call.caller(), at);
            case RANG -> new ClerkRang(id, fact.clerk(), at);
            case SILENT -> new ClerkDidNotAnswer(id, fact.clerk(), at);
            case ANSWERED -> new ClerkAnswered(id, fact.clerk(), at);
            case HELD -> new CallHeld(id, fact.clerk(), at);
            case RESUMED -> new CallResumed(id, fact.clerk(), at);
            case BLIND -> new BlindTransferMade(id, fact.clerk(), fact.toward(), at);
            case ATTENDED ->
                new AttendedTransferMade(
                        id, fact.clerk(), Optional.of(fact.towardClerk()), CallFixture.anyId(), Optional.empty(), at);
            case REQUEUED -> new CallerRequeued(id, fact.clerk(), fact.toward(), at);
            case TALKED -> new TalkEnded(id, fact.clerk(), Duration.ofSeconds(Long.parseLong(fact.toward())), at);
            case HUNGUP -> new CallerHungUp(id, fact.cause(), at);
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    private void close(GoldenCall call, GoldenFact fact) {
        TicketNumber ticket = Optional.ofNullable(opened.get(call.name())).orElseThrow();
        tickets.close(
                ticket,
                fact.clerk(),
                new CloseTicket(
                        CallFixture.VEHICLE,
                        Resolution.ANSWERED_ON_THE_PHONE,
                        "",
                        tickets.view(ticket).orElseThrow().version(),
                        WrapUp.NOTHING));
    }

    private void asTelephony(Runnable fact) throws Exception {
        telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
