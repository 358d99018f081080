package pl.hejnal.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.facts.CallFact;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/** The database came back from a dump that is older than the call. */
class OnlyTheJournalKnowsTest {

    private final PhoneCall call = anyCall();

    @Test
    void that_the_office_was_closed() {
        call.correct(told(Optional.empty(), MenuNotes.NONE.turnedAway(QueueExitReason.CLOSED, after(8))));
        assertThat(call.outcome()).isEqualTo(Outcome.OUT_OF_HOURS);
        assertThat(call.turnedAway()).contains(QueueExitReason.CLOSED);
    }

    @Test
    void that_the_menu_answered() {
        call.correct(told(Optional.of(after(8)), MenuNotes.NONE));
        assertThat(call.outcome()).isEqualTo(Outcome.SETTLED_IN_MENU);
    }

    @Test
    void what_was_promised() {
        call.correct(told(Optional.empty(), MenuNotes.NONE.callbackAsked(after(8))));
        assertThat(call.outcome()).isEqualTo(Outcome.CALLBACK);
        PhoneCall other = anyCall();
        other.correct(told(Optional.empty(), MenuNotes.NONE.returnCallRequested(after(8))));
        assertThat(other.outcome()).isEqualTo(Outcome.RETURN_CALL_REQUESTED);
    }

    @Test
    void that_it_was_we_who_called() {
        PhoneCall ours = new PhoneCall(
                new LinkedId("callback-7-1-1795468800"),
                new TicketNumber(2026, 1),
                "126165555",
                CallerNumber.of("601234567"),
                Language.PL,
                PhoneCallFixture.ARRIVED);
        ours.correct(told(Optional.empty(), MenuNotes.NONE));
        assertThat(ours.outcome()).isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void what_the_office_knows_better_is_not_taken_away() {
        call.turnAway(QueueExitReason.NOBODY, after(7));
        call.hangUp(16, after(20));
        CallFacts journal = told(Optional.empty(), MenuNotes.NONE);
        assertThat(journal.differingFrom(call.facts())).doesNotContain(CallFact.MENU);
        call.correct(journal);
        assertThat(call.outcome()).isEqualTo(Outcome.OUT_OF_HOURS);
    }

    private static CallFacts told(Optional<java.time.Instant> settled, MenuNotes notes) {
        return new CallFacts(
                after(0),
                settled,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(after(20)),
                Optional.of(16),
                notes);
    }
}
