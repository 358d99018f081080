package pl.hejnal.container.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.SameMatterDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;

/** Residents who talk with a clerk, and what is told of their calls afterwards. */
@Dependent
class AnsweredCalls {

    private static final Login ANNA = new Login("anna");

    record Known(LinkedId call, String caller, TicketNumber ticket, Instant at) {}

    @Inject
    private CallDesk calls;

    @Inject
    private JournalDesk journal;

    @Inject
    private SameMatterDesk sameMatter;

    @Inject
    private TicketDesk tickets;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    Known call(String caller, Instant at) throws Exception {
        LinkedId id = CallFixture.anyId();
        TicketNumber ticket = telephony
                .call(() -> calls.arrived(new CallArrived(id, "126165555", caller, Language.PL, at)))
                .ticket();
        tell(() -> calls.report(new CallerQueued(id, "office", "126165555", caller, at.plusSeconds(5))));
        tell(() -> calls.report(new ClerkAnswered(id, ANNA, at.plusSeconds(10))));
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(30))));
        return new Known(id, caller, ticket, at);
    }

    Void close(TicketNumber ticket, Matter matter) throws Exception {
        return clerk.call(() -> {
            try {
                tickets.close(
                        ticket,
                        ANNA,
                        new CloseTicket(
                                matter,
                                Resolution.ANSWERED_ON_THE_PHONE,
                                "",
                                tickets.view(ticket).orElseThrow().version()));
            } catch (Refusal closedOrJoinedMeanwhile) {
                assertThat(closedOrJoinedMeanwhile.code()).startsWith("ticket.");
            }
            return null;
        });
    }

    Void join(Known call, Known other) throws Exception {
        return clerk.call(() -> {
            try {
                sameMatter.join(call.ticket(), other.ticket(), ANNA);
            } catch (Refusal notPossibleAnyMore) {
                assertThat(notPossibleAnyMore.code()).startsWith("ticket.");
            }
            return null;
        });
    }

    /** The journal says that it arrived at another time. */
    Void arrived(Known call, Instant at) throws Exception {
        return tell(() -> journal.settle(answered(call, at)));
    }

    /** The journal says that nobody answered. */
    Void wereAbandoned(Known call) throws Exception {
        return tell(() -> journal.settle(abandoned(call)));
    }

    Void speakEnglish(Known call) throws Exception {
        return tell(() -> calls.speaks(call.call(), Language.EN));
    }

    private static JournalledCall answered(Known call, Instant at) {
        return journalled(
                call,
                at,
                Optional.of(at.plusSeconds(10)),
                Segment.of(SegmentKind.WAITED, "office", at.plusSeconds(5), at.plusSeconds(10)),
                Segment.of(SegmentKind.TALKED, "anna", at.plusSeconds(10), at.plusSeconds(30)));
    }

    private static JournalledCall abandoned(Known call) {
        Instant at = call.at();
        return journalled(
                call,
                at,
                Optional.empty(),
                Segment.of(SegmentKind.WAITED, "office", at.plusSeconds(5), at.plusSeconds(30)));
    }

    private static JournalledCall journalled(Known call, Instant at, Optional<Instant> answer, Segment... segments) {
        return new JournalledCall(
                call.call(),
                "126165555",
                call.caller(),
                new CallFacts(
                        at,
                        Optional.empty(),
                        Optional.of("office"),
                        Optional.of(at.plusSeconds(5)),
                        answer,
                        answer.map(talked -> ANNA),
                        List.of(segments),
                        Optional.empty(),
                        Optional.of(at.plusSeconds(30)),
                        Optional.of(16)),
                List.of());
    }

    private Void tell(Runnable fact) throws Exception {
        return telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
