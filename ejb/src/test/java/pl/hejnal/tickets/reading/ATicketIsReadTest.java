package pl.hejnal.tickets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Page;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.ReturnAddressee;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketStatus;

class ATicketIsReadTest {

    private static final TicketNumber FIRST = new TicketNumber(2026, 7);
    private static final TicketNumber LAST = new TicketNumber(2026, 9);
    private static final CallerNumber CALLER = CallerNumber.of("601234567");

    private final List<String> log = new ArrayList<>();
    private TicketNumber talkedAbout = FIRST;
    private int statements;
    private final List<TicketNumber> opened = new ArrayList<>();
    private final TicketReading desk = new TicketReading();

    @BeforeEach
    void open() {
        Principal anna = () -> "anna";
        desk.session = (SessionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, arguments) -> anna);
        desk.audit = new AuditTrail() {
            @Override
            public void read(String who, String what, Collection<String> subjects, String why) {
                statements++;
                subjects.forEach(subject -> readBeside(who, what, subject, why));
            }

            @Override
            public void readBeside(String who, String what, String subject, String beside) {
                log.add(String.join(" ", who, what, subject, beside).strip());
            }
        };
        desk.line = (number, login) -> login.value().equals("anna") && number.equals(talkedAbout);
        desk.tickets = new TicketDesk() {
            @Override
            public Optional<TicketView> view(TicketNumber number) {
                return Optional.of(number).filter(FIRST::equals).map(ATicketIsReadTest::ticket);
            }

            @Override
            public Page<TicketRow> list(TicketFilter filter, String cursor, int limit) {
                return new Page<>(List.of(row(LAST), row(FIRST)), Optional.empty());
            }

            @Override
            public void opened(TicketNumber number, Login login) {
                opened.add(number);
            }
        };
    }

    @Test
    void who_opened_it_on_what_occasion_and_whose_it_was_then_is_in_the_log() {
        assertThat(desk.read(FIRST, ReadContext.PAGE)).isPresent();
        desk.read(FIRST, ReadContext.ON_THE_LINE);
        desk.read(FIRST, ReadContext.PROGRAM);
        assertThat(log)
                .containsExactly(
                        "anna ticket.read 2026-000007 piotr",
                        "anna ticket.read-on-the-line 2026-000007 piotr",
                        "anna ticket.read-by-program 2026-000007 piotr");
    }

    @Test
    void no_page_makes_it_one_that_somebody_called_about() {
        talkedAbout = LAST;
        desk.read(FIRST, ReadContext.ON_THE_LINE);
        assertThat(log).containsExactly("anna ticket.read 2026-000007 piotr");
    }

    @Test
    void a_person_has_opened_it_and_a_program_has_not() {
        desk.read(FIRST, ReadContext.PROGRAM);
        assertThat(opened).isEmpty();
        desk.read(FIRST, ReadContext.PAGE);
        assertThat(opened).containsExactly(FIRST);
    }

    @Test
    void one_that_is_not_there_for_who_asks_was_not_read() {
        assertThat(desk.read(LAST, ReadContext.PAGE)).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void leafing_through_the_list_is_one_entry_for_a_page() {
        desk.list(TicketFilter.all(), null, 50);
        assertThat(log).containsExactly("anna tickets.listed 2026-000007–2026-000009");
    }

    @Test
    void who_looks_for_a_number_is_in_the_log_with_each_ticket_found_and_without_the_number() {
        desk.list(
                new TicketFilter(Optional.empty(), "601 234 567", Optional.empty(), Optional.empty(), false), null, 50);
        assertThat(log).containsExactly("anna ticket.found 2026-000009", "anna ticket.found 2026-000007");
        assertThat(statements).as("however many were found").isEqualTo(1);
    }

    private static TicketRow row(TicketNumber number) {
        return new TicketRow(
                number,
                TicketStatus.NEW,
                false,
                Instant.EPOCH,
                CALLER,
                Optional.empty(),
                Optional.empty(),
                Matter.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static TicketView ticket(TicketNumber number) {
        return new TicketView(
                number,
                TicketStatus.NEW,
                false,
                0,
                Instant.EPOCH,
                Optional.empty(),
                CALLER,
                Language.PL,
                Optional.of(new Login("piotr")),
                Optional.empty(),
                Matter.UNKNOWN,
                Optional.empty(),
                "",
                Optional.empty(),
                ReturnAddressee.of(List.of()),
                List.of(),
                List.of());
    }
}
