package pl.hejnal.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;

class ATicketIsGivenBackTest {

    private static final Login ANNA = new Login("anna");
    private static final Login EWA = new Login("ewa");

    private static final Ticket TICKET = new Ticket(CallerNumber.of("601234567"), Language.PL, "PHONE", Instant.EPOCH) {
        @Override
        public long id() {
            return 1;
        }
    };

    @Test
    void it_returns_to_the_clerk_who_passed_it_on() {
        assertThat(wayBack(passed("anna", "KM"))).isEqualTo(to("", "anna"));
    }

    @Test
    void what_a_department_passed_on_returns_to_that_department_and_from_there_to_the_clerk() {
        assertThat(wayBack(passed("anna", "KM"), passed("ewa", "AU"))).isEqualTo(to("KM", "ewa"));
        assertThat(wayBack(passed("anna", "KM"), passed("ewa", "AU"), returned("jan", "KM")))
                .isEqualTo(to("", "anna"));
    }

    @Test
    void what_came_back_and_was_passed_on_again_returns_to_who_did_it_last() {
        assertThat(wayBack(passed("anna", "KM"), returned("ewa", ""), passed("piotr", "KM")))
                .isEqualTo(to("", "piotr"));
    }

    @Test
    void what_went_to_the_call_centre_at_once_is_not_a_departments_any_more() {
        assertThat(wayBack(passed("anna", "KM"), passed("ewa", "AU"), returned("jan", "")))
                .isEqualTo(new ReturnAddressee(Optional.empty(), Optional.empty()));
    }

    @Test
    void whoever_has_it_then_has_not_read_it_and_sees_what_was_said() {
        Ticket ticket = new Ticket(CallerNumber.of("601234567"), Language.PL, "PHONE", Instant.EPOCH);
        ticket.passOn(new DepartmentSymbol("KM"), new TicketHandOver(Instant.EPOCH, ANNA, "asks for plates"));
        ticket.giveBack(to("", "anna"), new TicketHandOver(Instant.EPOCH, EWA, "not ours"));
        assertThat(ticket.heldBy()).isEmpty();
        assertThat(ticket.assignee()).contains(ANNA);
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.isUnread()).isTrue();
        assertThat(ticket.handOver()).contains(new TicketHandOver(Instant.EPOCH, EWA, "not ours"));
    }

    private static ReturnAddressee wayBack(TicketEntry... history) {
        return ReturnAddressee.of(List.of(history));
    }

    private static ReturnAddressee to(String department, String login) {
        return new ReturnAddressee(
                Optional.of(department).filter(text -> !text.isEmpty()).map(DepartmentSymbol::new),
                Optional.of(new Login(login)));
    }

    private static TicketEntry passed(String who, String to) {
        return new TicketEntry(TICKET, Instant.EPOCH, who, EntryKind.PASSED_ON, to);
    }

    private static TicketEntry returned(String who, String to) {
        return new TicketEntry(TICKET, Instant.EPOCH, who, EntryKind.GIVEN_BACK, to);
    }
}
