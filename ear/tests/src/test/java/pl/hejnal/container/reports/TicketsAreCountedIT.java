package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.tickets.TicketQuestion;
import pl.hejnal.reports.tickets.TicketReport;
import pl.hejnal.reports.tickets.TicketTable;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.OpenTicket;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;

/** Tickets of a department that no other test has go through the counters; what they add up to is plain SQL over them. */
@ExtendWith(ArquillianExtension.class)
class TicketsAreCountedIT {

    private static final Login ANNA = new Login("anna");
    private static final String OURS = "TQ";
    /** Of tickets whose calls the test takes away again, of which nobody can count the same afterwards. */
    private static final String ELSEWHERE = "TR";

    private static final long SEED = 15;

    /** Cells that the figures and plain SQL over the tickets do not agree about. */
    private static final String DIFFERENCES = """
            with expected as (
                select d.day, d.name, department, coalesce(matter, ''), count(*)
                from ticket cross join lateral (values
                    ((opened_at at time zone 'Europe/Warsaw')::date, 'OPENED'),
                    (case when status <> 'CLOSED' then (opened_at at time zone 'Europe/Warsaw')::date end, 'OPEN'),
                    (case when status = 'CLOSED' then (closed_at at time zone 'Europe/Warsaw')::date end, 'CLOSED'),
                    (case when status = 'CLOSED' and assignee is null then (closed_at at time zone 'Europe/Warsaw')::date end, 'SETTLED'),
                    (case when status = 'CLOSED' and assignee is not null then (closed_at at time zone 'Europe/Warsaw')::date end, closed_as))
                    as d (day, name)
                where department = 'TQ' and d.day is not null group by 1, 2, 3, 4),
            counted as (
                select day, name, department, matter, sum(amount)::bigint from ticket_figure_now where department = 'TQ'
                group by 1, 2, 3, 4 having sum(amount) <> 0)
            select differing::text from ((select 'should be', * from (select * from expected except select * from counted) as e)
                union all (select 'is', * from (select * from counted except select * from expected) as c)) as differing
            """;

    @Inject
    private TicketDesk tickets;

    @Inject
    private PhoneTicketDesk phone;

    @Inject
    private TicketReport report;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsManager manager;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void equal_the_tickets_whatever_happens_to_them_by_eight_at_once() throws Exception {
        Random random = new Random(SEED);
        List<Callable<Void>> stories = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int fate = random.nextInt(5);
            Instant at = Instant.now().minusSeconds(random.nextInt(60 * 86_400));
            stories.add(() -> story(fate, at));
        }
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : people.invokeAll(stories)) {
                done.get();
            }
        }
        assertThat(rows.number("select count(*) from ticket where department = 'TQ' and status = 'CLOSED'"))
                .isPositive();
        assertThat(rows.lines(DIFFERENCES)).as("cells that differ").isEmpty();
        rows.change("select add_up_ticket_figures(1000000)");
        assertThat(rows.lines(DIFFERENCES)).as("once they are added up").isEmpty();
        assertTheReportTellsThem();
    }

    private void assertTheReportTellsThem() throws Exception {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        TicketTable table =
                manager.call(() -> report.of(new TicketQuestion(today.minusDays(70), today, Comparison.PERIOD_BEFORE)));
        Line line = table.departments().stream()
                .filter(one -> one.symbol().equals(OURS))
                .findFirst()
                .orElseThrow();
        String open = "select count(*) from ticket where department = 'TQ' and status <> 'CLOSED'";
        String age = " and (now() at time zone 'Europe/Warsaw')::date - (opened_at at time zone 'Europe/Warsaw')::date";
        assertThat(told(line, TicketFigure.OPEN)).isEqualTo(rows.number(open));
        assertThat(told(line, TicketFigure.OPEN_0_1)).isEqualTo(rows.number(open + age + " between 0 and 1"));
        assertThat(told(line, TicketFigure.OPEN_2_7)).isEqualTo(rows.number(open + age + " between 2 and 7"));
        assertThat(told(line, TicketFigure.OPEN_8_30)).isEqualTo(rows.number(open + age + " between 8 and 30"));
        assertThat(told(line, TicketFigure.OPEN_31)).isEqualTo(rows.number(open + age + " > 30"));
        assertThat(told(line, TicketFigure.OPENED))
                .isEqualTo(rows.number("select count(*) from ticket where department = 'TQ'"));
        assertThat(told(line, TicketFigure.CLOSED))
                .isEqualTo(rows.number("select count(*) from ticket where department = 'TQ' and status = 'CLOSED'"));
        assertThat(TicketFigure.FIRST_ANSWER_P90.of(line.sums()).isPresent()).isTrue();
    }

    @Test
    void a_first_answer_is_the_first_talk_or_else_the_closing() throws Exception {
        TicketNumber written = open(Instant.now().minusSeconds(3 * 3_600 - 60));
        TicketNumber talked = open(Instant.now().minusSeconds(3 * 3_600 - 60));
        // Not one that has ended: those are held against the figures of calls.
        rows.change(
                "insert into phone_call (linkedid, ticket_id, ticket_year, dialled, caller, language, state, outcome,"
                        + " arrived_at, answered_at, version) select 'tq-' || id, id, year, '1', '', 'PL', 'TALKING', 'IN_PROGRESS',"
                        + " opened_at, opened_at + interval '100 seconds', 0 from ticket where id = "
                        + talked.sequence());
        close(written, ELSEWHERE);
        close(talked, ELSEWHERE);
        rows.change("delete from phone_call where linkedid = 'tq-" + talked.sequence() + "'");
        assertThat(rows.lines("select closed_as from ticket where id = " + written.sequence()))
                .containsExactly("ANSWER@180");
        assertThat(rows.lines("select closed_as from ticket where id = " + talked.sequence()))
                .containsExactly("ANSWER@2");
    }

    @Test
    void what_the_telephone_had_settled_and_opens_again_is_reopened_and_waits_again() throws Exception {
        long before = reopened();
        TicketNumber number = open(Instant.now());
        telephony.call(() -> {
            phone.settle(number, Resolution.SETTLED_IN_MENU, Instant.now());
            return null;
        });
        telephony.call(() -> {
            phone.reopen(number, Instant.now());
            return null;
        });
        assertThat(reopened()).isEqualTo(before + 1);
        assertThat(rows.lines("select coalesce(closed_as, 'open') from ticket where id = " + number.sequence()))
                .containsExactly("open");
    }

    /** What V167 makes of tickets of earlier versions is what the office counts; of a department alone, for others delete some. */
    @Test
    void the_upgrade_counts_the_tickets_that_there_are() throws Exception {
        TicketNumber number = open(Instant.now().minusSeconds(86_400));
        about(number);
        close(number);
        rows.asSuperuser("""
                do $$ begin if exists (
                    with again as (
                        select c.day, c.name, coalesce(t.department, '') as department, coalesce(t.matter, '') as matter, count(*) as amount
                        from ticket t
                        left join (select ticket_id, min(answered_at) as answered_at from phone_call group by ticket_id) as f
                            on f.ticket_id = t.id
                        cross join lateral (values
                            (office_day(t.opened_at), 'OPENED'),
                            (case when t.closed_at is null then office_day(t.opened_at) end, 'OPEN'),
                            (office_day(t.closed_at), 'CLOSED'),
                            (office_day(t.closed_at), ticket_closed_as(t, f.answered_at))) as c (day, name)
                        where c.day is not null and t.department = 'TQ'
                        group by 1, 2, 3, 4),
                    counted as (
                        select day, name, department, matter, sum(amount)::bigint as amount from ticket_figure_now
                        where department = 'TQ' group by 1, 2, 3, 4 having sum(amount) <> 0)
                    (select * from again except select * from counted) union all (select * from counted except select * from again))
                then raise exception 'the migration makes other figures'; end if; end $$
                """);
    }

    @Test
    void only_managers_read_them() {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        assertThatThrownBy(
                        () -> clerk.call(() -> report.of(new TicketQuestion(today, today, Comparison.PERIOD_BEFORE))))
                .isInstanceOf(EJBAccessException.class);
    }

    private Void story(int fate, Instant at) throws Exception {
        TicketNumber number = open(at);
        about(number);
        if (fate == 1) {
            telephony.call(() -> {
                phone.settle(number, Resolution.SETTLED_IN_MENU, at.plusSeconds(30));
                return null;
            });
        }
        if (fate >= 2) {
            clerk.call(() -> {
                tickets.take(number, ANNA);
                return null;
            });
        }
        if (fate >= 3) {
            close(number);
        }
        return null;
    }

    private TicketNumber open(Instant at) throws Exception {
        return telephony.call(() -> phone.open(new OpenTicket(CallerNumber.of("601234567"), Language.PL, "PHONE", at)));
    }

    /** As the menu says it before anybody answers. */
    private void about(TicketNumber number) throws Exception {
        rows.change("update ticket set department = 'TQ', matter = 'TQ-1', version = version + 1 where id = "
                + number.sequence());
    }

    private void close(TicketNumber number) throws Exception {
        close(number, OURS);
    }

    private void close(TicketNumber number, String department) throws Exception {
        clerk.call(() -> {
            long version = tickets.view(number).orElseThrow().version();
            tickets.close(
                    number,
                    ANNA,
                    new CloseTicket(
                            new Matter(new ProcedureSymbol(department + "-2"), new DepartmentSymbol(department)),
                            Resolution.ANSWERED_ON_THE_PHONE,
                            "Odpowiedziano.",
                            version));
            return null;
        });
    }

    private static long told(Line line, TicketFigure figure) {
        return Math.round(figure.of(line.sums()).orElseThrow());
    }

    private long reopened() throws Exception {
        return rows.number("select coalesce(sum(amount), 0) from ticket_figure_now where name = 'REOPENED'");
    }
}
