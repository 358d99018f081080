package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.SameMatterDesk;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.tickets.merging.TicketMergeDesk;

@ExtendWith(ArquillianExtension.class)
class ACallIsAboutAnEarlierTicketIT {

    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");

    private static final AtomicInteger NUMBERS = new AtomicInteger(602_000_000);

    @Inject
    private CallDesk calls;

    @Inject
    private SameMatterDesk sameMatter;

    @Inject
    private TicketMergeDesk joining;

    @Inject
    private TicketDesk tickets;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void the_caller_who_says_so_joins_it_and_the_empty_ticket_says_where_to_look() throws Exception {
        String number = anyNumber();
        ArrivalRecorded first = arrive(number);
        ArrivalRecorded second = arrive(number);
        assertThat(telephony.call(() -> sameMatter.isSomethingOpen(second.id())))
                .isTrue();
        say(second);
        say(second);
        assertThat(ticketOf(second)).isEqualTo(first.ticket().sequence());
        TicketView empty = view(second.ticket());
        assertThat(empty.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(empty.resolution()).contains(Resolution.JOINED);
        assertThat(empty.joinedTo()).contains(first.ticket());
        assertThat(view(first.ticket()).history()).hasSize(1);
    }

    @Test
    void a_withheld_number_and_one_with_nothing_else_open_are_asked_nothing() throws Exception {
        arrive("anonymous");
        ArrivalRecorded withheld = arrive("anonymous");
        ArrivalRecorded alone = arrive(anyNumber());
        assertThat(telephony.call(() -> sameMatter.isSomethingOpen(withheld.id())))
                .isFalse();
        assertThat(telephony.call(() -> sameMatter.isSomethingOpen(alone.id()))).isFalse();
    }

    @Test
    void who_answers_a_joined_call_does_not_take_the_ticket_from_who_works_on_it() throws Exception {
        String number = anyNumber();
        ArrivalRecorded first = arrive(number);
        clerk.call(() -> {
            tickets.take(first.ticket(), PIOTR);
            return null;
        });
        ArrivalRecorded second = arrive(number);
        say(second);
        telephony.call(() -> {
            calls.report(new ClerkAnswered(second.id(), ANNA, CallFixture.ARRIVED.plusSeconds(9)));
            return null;
        });
        assertThat(view(first.ticket()).assignee()).contains(PIOTR);
    }

    @Test
    void the_clerk_who_says_so_moves_the_calls_twice_clicked_once_and_back_again() throws Exception {
        String number = anyNumber();
        ArrivalRecorded first = arrive(number);
        ArrivalRecorded second = arrive(number);
        assertThat(clerk.call(() -> joining.othersOpen(second.ticket())))
                .extracting(TicketRow::number)
                .containsExactly(first.ticket());
        join(second.ticket(), first.ticket());
        join(second.ticket(), first.ticket());
        assertThat(ticketOf(second)).isEqualTo(first.ticket().sequence());
        assertThat(view(first.ticket()).history()).hasSize(1);

        separate(second.ticket());
        separate(second.ticket());
        assertThat(ticketOf(second)).isEqualTo(second.ticket().sequence());
        assertThat(ticketOf(first)).isEqualTo(first.ticket().sequence());
        TicketView back = view(second.ticket());
        assertThat(back.status()).isEqualTo(TicketStatus.NEW);
        assertThat(back.joinedTo()).isEmpty();
        assertThat(back.history()).hasSize(2);
    }

    @Test
    void a_ticket_of_another_number_or_one_that_is_closed_is_refused() throws Exception {
        ArrivalRecorded mine = arrive(anyNumber());
        ArrivalRecorded strangers = arrive(anyNumber());
        assertThatThrownBy(() -> join(mine.ticket(), strangers.ticket()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ticket.stranger"));
        assertThatThrownBy(() -> join(mine.ticket(), mine.ticket()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ticket.stranger"));
        String number = anyNumber();
        ArrivalRecorded first = arrive(number);
        ArrivalRecorded second = arrive(number);
        ArrivalRecorded third = arrive(number);
        join(second.ticket(), first.ticket());
        assertThatThrownBy(() -> join(third.ticket(), second.ticket()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ticket.changed"));
    }

    private static String anyNumber() {
        return Integer.toString(NUMBERS.incrementAndGet());
    }

    private ArrivalRecorded arrive(String number) throws Exception {
        return telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(CallFixture.anyId(), number)));
    }

    private void say(ArrivalRecorded call) throws Exception {
        telephony.call(() -> {
            sameMatter.callerSaysSame(call.id());
            return null;
        });
    }

    private void join(TicketNumber from, TicketNumber into) throws Exception {
        clerk.call(() -> {
            sameMatter.join(from, into, ANNA);
            return null;
        });
    }

    private void separate(TicketNumber number) throws Exception {
        clerk.call(() -> {
            sameMatter.separate(number, ANNA);
            return null;
        });
    }

    private long ticketOf(ArrivalRecorded call) throws Exception {
        return rows.number(
                "select ticket_id from phone_call where linkedid = ?", call.id().value());
    }

    private TicketView view(TicketNumber number) throws Exception {
        return clerk.call(() -> tickets.view(number).orElseThrow());
    }
}
