package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.OpenTicket;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;

@ExtendWith(ArquillianExtension.class)
class ATicketIsWorkedOnIT {

    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");
    private static final Login MARIA = new Login("maria");

    private static final Matter MATTER = CallFixture.VEHICLE;

    @Inject
    private TicketDesk tickets;

    @Inject
    private PhoneTicketDesk phone;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsManager manager;

    private TicketNumber number;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void a_call_has_opened_a_ticket() throws Exception {
        if (tickets != null) {
            number = open();
        }
    }

    @Test
    void closing_it_twice_is_closing_it_once() throws Exception {
        CloseTicket closing =
                new CloseTicket(MATTER, Resolution.ANSWERED_ON_THE_PHONE, "told the fee", view().version());
        asClerk(() -> tickets.close(number, ANNA, closing));
        asClerk(() -> tickets.close(number, ANNA, closing));
        assertThat(view().history())
                .filteredOn(entry -> entry.kind() == EntryKind.CLOSED)
                .hasSize(1);
    }

    @Test
    void who_looks_at_an_older_state_is_refused_and_changes_nothing() throws Exception {
        long seen = view().version();
        asClerk(() -> tickets.take(number, PIOTR));
        assertThatThrownBy(() -> asClerk(() -> tickets.close(
                        number, ANNA, new CloseTicket(MATTER, Resolution.ANSWERED_ON_THE_PHONE, "mine", seen))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ticket.changed"));
        assertThat(view().assignee()).contains(PIOTR);
        assertThat(view().closedAt()).isEmpty();
    }

    @Test
    void a_note_by_a_double_click_is_one_note() throws Exception {
        asClerk(() -> tickets.note(number, ANNA, "asks for the term"));
        asClerk(() -> tickets.note(number, ANNA, "asks for the term"));
        asClerk(() -> tickets.note(number, PIOTR, "asks for the term"));
        assertThat(view().history())
                .filteredOn(entry -> entry.kind() == EntryKind.NOTE)
                .hasSize(2);
    }

    @Test
    void a_list_gives_each_ticket_once_and_in_order_while_new_ones_come() throws Exception {
        for (int i = 0; i < 120; i++) {
            open();
        }
        List<TicketRow> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            String from = cursor.orElse(null);
            Page<TicketRow> page = clerk.call(() -> tickets.list(TicketFilter.all(), from, 25));
            seen.addAll(page.items());
            cursor = page.nextCursor();
            open();
        } while (cursor.isPresent());
        assertThat(seen).extracting(TicketRow::number).doesNotHaveDuplicates().contains(number);
        assertThat(seen).extracting(TicketRow::openedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void who_may_not_is_refused() {
        assertThatThrownBy(() -> manager.call(() -> {
                    tickets.note(number, MARIA, "a manager only reads");
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> tickets.view(number)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asClerk(() -> phone.settle(number, Resolution.SETTLED_IN_MENU, CallFixture.ARRIVED)))
                .isInstanceOf(EJBAccessException.class);
    }

    private TicketNumber open() throws Exception {
        return telephony.call(() ->
                phone.open(new OpenTicket(CallerNumber.of("601234567"), Language.PL, "PHONE", CallFixture.ARRIVED)));
    }

    private TicketView view() throws Exception {
        return clerk.call(() -> tickets.view(number).orElseThrow());
    }

    private void asClerk(Runnable deed) throws Exception {
        clerk.call(() -> {
            deed.run();
            return null;
        });
    }
}
