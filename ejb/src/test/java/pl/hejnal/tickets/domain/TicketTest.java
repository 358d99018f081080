package pl.hejnal.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;

class TicketTest {

    private static final Login ANNA = new Login("anna");

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final Ticket ticket = new Ticket(CallerNumber.of("601234567"), Language.PL, "PHONE", NOW);

    @Test
    void who_takes_a_missed_ticket_rings_back_and_it_is_missed_no_longer() {
        ticket.miss();
        assertThat(ticket.isMissed()).isTrue();
        ticket.assignTo(ANNA);
        assertThat(ticket.isMissed()).isFalse();
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void a_ticket_that_a_clerk_has_taken_is_not_missed_by_its_calls_end() {
        ticket.assignTo(ANNA);
        ticket.miss();
        assertThat(ticket.isMissed()).isFalse();
    }

    @Test
    void closing_in_the_same_words_is_recognised() {
        ticket.close(
                Resolution.ANSWERED_ON_THE_PHONE,
                "told the fee",
                new Matter(new ProcedureSymbol("KM-2"), new DepartmentSymbol("KM")),
                NOW);
        assertThat(ticket.isClosedAs(Resolution.ANSWERED_ON_THE_PHONE, "told the fee"))
                .isTrue();
        assertThat(ticket.isClosedAs(Resolution.ANSWERED_ON_THE_PHONE, "something else"))
                .isFalse();
    }
}
