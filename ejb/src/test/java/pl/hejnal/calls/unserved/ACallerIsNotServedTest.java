package pl.hejnal.calls.unserved;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCallFixture;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.unserved.UnservedFollowing.Before;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.tickets.closing.TicketClosed;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;

class ACallerIsNotServedTest {

    private static final Login ANNA = new Login("anna");

    private final UnservedInMemory unserved = new UnservedInMemory();
    private final UnservedFollowing following = Injected.with(new UnservedFollowing(), unserved);
    private final PhoneCall call = anyCall();

    @Test
    void who_hangs_up_in_the_queue_is_on_the_list_when_the_call_ends() {
        change(call, changed -> changed.queue("office", after(5)));
        assertThat(unserved.told()).isEmpty();
        change(call, changed -> changed.hangUp(16, after(60)));
        assertThat(unserved.told()).containsExactly("keep ABANDONED 2026-000001");
    }

    @Test
    void so_is_who_asked_for_a_person_and_hung_up_before_the_queue() {
        change(call, changed -> changed.askForPerson(after(5)));
        change(call, changed -> changed.hangUp(16, after(9)));
        assertThat(unserved.told()).containsExactly("keep ABANDONED 2026-000001");
    }

    @Test
    void who_only_listened_to_the_menu_is_not() {
        change(call, changed -> changed.hangUp(16, after(9)));
        assertThat(unserved.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, CLOSED", "NOBODY, NOBODY"})
    void for_whom_no_person_was_there_is_on_it_by_why(QueueExitReason told, String reason) {
        change(call, changed -> changed.turnAway(told, after(5)));
        change(call, changed -> changed.hangUp(16, after(9)));
        assertThat(unserved.told()).containsExactly("keep " + reason + " 2026-000001");
    }

    @Test
    void a_message_is_another_reason_when_it_is_told() {
        change(call, changed -> changed.turnAway(QueueExitReason.CLOSED, after(5)));
        change(call, changed -> changed.hangUp(16, after(30)));
        change(call, changed -> changed.leaveMessage(after(10)));
        assertThat(unserved.told()).containsExactly("keep CLOSED 2026-000001", "keep MESSAGE 2026-000001");
    }

    @Test
    void who_talks_with_a_clerk_is_helped_with_all_that_was_owed_to_their_number() {
        answered(call);
        assertThat(unserved.told()).containsExactly("CALLED_AGAIN +48601234567");
    }

    @Test
    void whom_we_called_back_is_helped_too_and_never_on_the_list_themselves() {
        PhoneCall ours = call("601234567").forCallback(7, "office", after(0));
        answered(ours);
        PhoneCall inVain = call("601234567").forCallback(8, "office", after(0));
        change(inVain, changed -> changed.hangUp(19, after(30)));
        assertThat(unserved.told()).containsExactly("CALLED_BACK +48601234567");
    }

    @Test
    void of_a_withheld_number_nobody_knows_who_called_again() {
        answered(call("anonymous"));
        assertThat(unserved.told()).isEmpty();
    }

    @Test
    void a_late_answer_takes_the_call_off_and_helps() {
        change(call, changed -> changed.queue("office", after(5)));
        change(call, changed -> changed.hangUp(16, after(60)));
        change(call, changed -> changed.answer(ANNA, after(20)));
        assertThat(unserved.told()).containsExactly("keep ABANDONED 2026-000001", "drop", "CALLED_AGAIN +48601234567");
    }

    @Test
    void a_call_that_goes_to_another_ticket_is_owed_there() {
        change(call, changed -> changed.queue("office", after(5)));
        change(call, changed -> changed.hangUp(16, after(60)));
        change(call, changed -> changed.joinTicket(new TicketNumber(2026, 9)));
        assertThat(unserved.told()).containsExactly("keep ABANDONED 2026-000001", "keep ABANDONED 2026-000009");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED_ON_THE_PHONE, ANSWERED by anna",
        "PASSED_TO_DEPARTMENT, ANSWERED by anna",
        "NO_ACTION_NEEDED, CLOSED by anna",
        "CALLED_OUT_OF_HOURS,",
        "JOINED,"
    })
    void whoever_closes_the_ticket_has_seen_to_it(Resolution resolution, String told) {
        TicketsClosed closings = new TicketsClosed();
        closings.unserved = unserved;
        closings.closed(new TicketClosed(new TicketNumber(2026, 1), resolution, "anna", after(0)));
        assertThat(String.join(", ", unserved.told())).isEqualTo(told == null ? "" : told);
    }

    @Test
    void what_the_telephone_closes_by_itself_nobody_has_seen_to() {
        TicketsClosed closings = new TicketsClosed();
        closings.unserved = unserved;
        closings.closed(new TicketClosed(new TicketNumber(2026, 1), Resolution.CALLER_HUNG_UP, "", after(0)));
        assertThat(unserved.told()).isEmpty();
    }

    private void answered(PhoneCall one) {
        change(one, changed -> changed.queue("office", after(5)));
        change(one, changed -> changed.answer(ANNA, after(20)));
        change(one, changed -> changed.hangUp(16, after(60)));
    }

    private void change(PhoneCall one, Consumer<PhoneCall> verb) {
        Before before = UnservedFollowing.before(one);
        verb.accept(one);
        following.follow(one, before);
    }

    private static PhoneCall call(String caller) {
        return new PhoneCall(
                new LinkedId("1795468800.2"),
                new TicketNumber(2026, 2),
                "126165555",
                CallerNumber.of(caller),
                Language.PL,
                PhoneCallFixture.ARRIVED);
    }
}
