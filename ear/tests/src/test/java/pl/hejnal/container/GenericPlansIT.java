package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditSearch;
import pl.hejnal.calls.callback.domain.Callbacks;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.unserved.domain.UnservedFilter;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.calls.voicemail.domain.Voicemails;
import pl.hejnal.calls.waiting.domain.QueuePositions;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.parties.domain.Parties;
import pl.hejnal.cases.registry.domain.Registry;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.RowsRead;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.reports.drilldown.domain.CallFilter;
import pl.hejnal.reports.drilldown.domain.CallSources;
import pl.hejnal.reports.drilldown.domain.FigureCells;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketSearch;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.tickets.domain.Tickets;

/**
 * What is asked often reads few rows of a big database, also when PostgreSQL plans without knowing the values. Rows are
 * counted, nothing is timed.
 */
@ExtendWith(ArquillianExtension.class)
class GenericPlansIT {

    private static final DepartmentSymbol ZZ = new DepartmentSymbol("ZZ");
    private static final int MANY = 30_000;
    /** A page of fifty, the row after it, and what lies beside them in the index. */
    private static final long FEW = 200;
    /** A name that thousands bear: as many as are sorted, and a little more. */
    private static final long OF_A_COMMON_NAME = 1_100;
    /** A page of calls of which each stands in another quarter of an hour: 51 quarters with all their calls. */
    private static final long BEHIND_A_FIGURE = 1_300;

    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant MIDDLE = BEGIN.plus(10, ChronoUnit.DAYS);

    @Inject
    private Rows rows;

    @Inject
    private RowsRead read;

    @Inject
    private Tickets tickets;

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallSources sources;

    @Inject
    private UnservedCalls unserved;

    @Inject
    private QueuePositions lines;

    @Inject
    private Callbacks callbacks;

    @Inject
    private Voicemails voicemails;

    @Inject
    private AuditEntries log;

    @Inject
    private Cases cases;

    @Inject
    private Registry registry;

    @Inject
    private Parties parties;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void aBigOffice() throws Exception {
        String many = " from generate_series(1, " + MANY + ") n";
        rows.change(
                "insert into ticket (year, status, opened_at, caller, language, channel, version, assignee, held_by)"
                        + " select 2025, 'CLOSED', timestamptz '2025-01-01' + n * interval '1 minute', '+48601' || n % 1000, 'PL',"
                        + " 'PHONE', 0, 'clerk' || n % 500, (array['KM', 'SA', 'USC'])[1 + n % 3]" + many);
        // Or each call's ticket would be looked for by a plan made for an empty table.
        rows.analyze();
        rows.change(
                "insert into phone_call (linkedid, ticket_id, ticket_year, dialled, caller, language, state, outcome,"
                        + " arrived_at, queue, queued_at, answered_at, ended_at, version)"
                        + " select 'many-' || id, id, 2025, '126165555', caller, 'PL', 'ENDED', 'ANSWERED', opened_at, 'many-' || id % 50,"
                        + " opened_at, opened_at + interval '15 seconds', opened_at + interval '1 minute', 0 from ticket where year = 2025");
        rows.analyze();
        rows.change("insert into call_step (linkedid, at, kind, choice)"
                + " select linkedid, arrived_at, 'CHOSE', 'person' from phone_call where linkedid like 'many-%'");
        // As many as calls, or the parts of the calls of a page are quicker read whole.
        rows.change(
                "insert into call_segment (linkedid, kind, who, toward, since, until)"
                        + " select linkedid, 'WAITED', queue, '', queued_at, answered_at from phone_call where linkedid like 'many-%'");
        rows.change("insert into call_figure_source (quarter, linkedid, facts)"
                + " select date_bin('15 minutes', arrived_at, timestamptz '1970-01-01 00:00+00'), linkedid, array['QUEUE=' || queue]"
                + " from phone_call where linkedid like 'many-%'");
        rows.change("insert into call_figure (dimension, grain, start, value, counts)"
                + " select d.dimension, g.grain, call_figure_start(g.grain, s.quarter), d.value, jsonb_build_object('CALLS', count(*))"
                + " from call_figure_source s cross join (values ('QUARTER'), ('DAY')) as g (grain)"
                + " cross join lateral (values ('ALL', ''), ('QUEUE', substr(s.facts[1], 7))) as d (dimension, value)"
                + " where s.linkedid like 'many-%' group by 1, 2, 3, 4");
        // Of every hundredth something is owed, and every thousandth left a message.
        rows.change(
                "insert into unserved_call (linkedid, ticket_id, ticket_year, caller, arrived_at, reason, remedy, remedied_at)"
                        + " select linkedid, ticket_id, 2025, caller, arrived_at, case when ticket_id % 1000 = 0 then 'MESSAGE' else 'ABANDONED' end,"
                        + " case when ticket_id % 100 <> 0 then 'HEARD' end, case when ticket_id % 100 <> 0 then arrived_at end"
                        + " from phone_call where linkedid like 'many-%'");
        rows.change("insert into voicemail (file, linkedid, recorded_at, length_ms)"
                + " select linkedid, linkedid, arrived_at, 1000 from phone_call where linkedid like 'many-%'");
        rows.change(
                "insert into audit_entry (at, who, what, subject, why) select timestamptz '2025-01-01' + n * interval"
                        + " '1 minute', 'many-' || n % 30, 'case.read', 'many-' || n % 3000, ''" + many);
        rows.change("insert into case_file (code, sign, bare_sign, department, slip_due, pin_hash) select 'many-' || n,"
                + " 'ZZ-I.1.' || n || '.2025', 'ZZ-I.1.' || n || '.2025', 'ZZ', timestamptz '2025-01-01' + n * interval '1 minute',"
                + " ''" + many);
        rows.analyze();
        rows.change(
                "insert into case_party (bare_sign, department, name, folded) select 'ZZ-I.1.' || n || '.2025', 'ZZ',"
                        + " 'x', case when n % 10 = 0 then 'kowalska ' || n when n = 777 then 'rzadka osoba' else md5(n::text) end"
                        + many);
        rows.analyze();
    }

    /** These calls were never told to the counters, so no sum holds them: they may not stay for the next situation. */
    @AfterEach
    void takeTheManyAway() throws Exception {
        rows.change("delete from call_step where linkedid like 'many-%'");
        rows.change("delete from call_segment where linkedid like 'many-%'");
        rows.change("delete from call_figure_source where linkedid like 'many-%'");
        rows.change(
                "delete from call_figure where start >= timestamptz '2024-12-31' and start < timestamptz '2025-02-01'");
        rows.change("delete from unserved_call where linkedid like 'many-%'");
        rows.change("delete from voicemail where linkedid like 'many-%'");
        rows.change("delete from phone_call where linkedid like 'many-%'");
        rows.change("delete from ticket where year = 2025");
        rows.change("delete from case_party where department = 'ZZ'");
        rows.change("delete from case_file where department = 'ZZ'");
        rows.analyze();
    }

    @Test
    void read_few_rows_whatever_is_asked() throws Exception {
        Map<String, Long> many = new LinkedHashMap<>();
        for (Map.Entry<String, Runnable> question : questions().entrySet()) {
            long counted = read.by(question.getValue());
            if (counted > most(question.getKey())) {
                many.put(question.getKey(), counted);
            }
        }
        assertThat(many)
                .as("questions that read more than " + FEW + " rows of " + MANY)
                .isEmpty();
    }

    private static long most(String question) {
        if (question.contains("behind a")) {
            return BEHIND_A_FIGURE;
        }
        return question.contains("common name") ? OF_A_COMMON_NAME : FEW;
    }

    private Map<String, Runnable> questions() {
        Map<String, Runnable> asked = new LinkedHashMap<>();
        Optional<TicketSearch.Place> after = Optional.of(new TicketSearch.Place(MIDDLE, Long.MAX_VALUE));
        for (TicketStatus status : TicketStatus.values()) {
            asked.put("tickets " + status, search(Optional.of(status), null, null, null, false, Optional.empty()));
            asked.put(
                    "tickets of a department " + status,
                    search(Optional.of(status), null, null, "KM", false, Optional.empty()));
        }
        asked.put("tickets missed", search(Optional.empty(), null, null, null, true, Optional.empty()));
        asked.put("tickets missed, deep", search(Optional.empty(), null, null, null, true, after));
        asked.put("tickets of a caller", search(Optional.empty(), "+48601777", null, null, false, Optional.empty()));
        asked.put("tickets of a clerk", search(Optional.empty(), null, "clerk7", null, false, Optional.empty()));
        asked.put("tickets of a department", search(Optional.empty(), null, null, "KM", false, Optional.empty()));
        asked.put("tickets, deep", search(Optional.empty(), null, null, null, false, after));
        asked.put("a caller's open tickets", () -> tickets.openOf(CallerNumber.of("+48601777"), 11));
        asked.put("the call at a clerk", () -> calls.atClerk(new Login("anna")));
        asked.put("unfinished calls", () -> calls.unfinished(Instant.now()));
        asked.put("calls of a ticket", () -> calls.ofTicket(new TicketNumber(2025, 77)));
        asked.put("calls joined from a ticket", () -> calls.joinedFrom(new TicketNumber(2025, 77)));
        asked.put("newest calls, deep", () -> calls.newest(BEGIN, MIDDLE, Optional.empty(), 51));
        asked.put("calls behind a figure", behind(Dimension.ALL, "", Set.of()));
        asked.put("calls behind a rare figure", behind(Dimension.QUEUE, "many-7", Set.of("QUEUE=many-7")));
        asked.put("calls behind a figure of none", behind(Dimension.QUEUE, "many-none", Set.of("QUEUE=many-none")));
        asked.put("who is owed an answer", unserved(true, Optional.empty()));
        asked.put("who was not served", unserved(false, Optional.empty()));
        asked.put("who left a message", unserved(false, Optional.of(UnservedReason.MESSAGE)));
        asked.put(
                "whom a call helps",
                () -> unserved.helped(
                        CallerNumber.of("+48601777"), MIDDLE, new Made(Remedy.CALLED_AGAIN, MIDDLE, "1.1", "")));
        asked.put("steps of a call", () -> calls.steps(List.of(new LinkedId("many-77"))));
        asked.put("messages of a call", () -> voicemails.of(List.of(new LinkedId("many-77"))));
        asked.put("callers ahead", () -> lines.ahead("many-7", Instant.now()));
        asked.put("callbacks due", () -> callbacks.due(Instant.now()));
        asked.put("callbacks being dialled", () -> callbacks.dialling());
        asked.put("the log", log(null, null, null));
        asked.put("the log of a day", log(null, null, MIDDLE));
        asked.put("the log of a day to come", log(null, null, Instant.now().plus(30, ChronoUnit.DAYS)));
        asked.put("the log of a person", log("many-7", null, null));
        asked.put("the log of a person and a day", log("many-7", null, MIDDLE));
        asked.put("the log of a subject", log(null, "many-7", null));
        asked.put("slips due", () -> registry.slipsDue(Optional.empty(), 50));
        asked.put("slips due of a department", () -> registry.slipsDue(Optional.of(ZZ), 50));
        asked.put("a case by its sign", () -> cases.find(new CaseSign("ZZ-I.1.77.2025")));
        asked.put("cases by a common name", () -> parties.find(List.of("kowalska"), Set.of(ZZ), 20));
        asked.put("cases by a rare name", () -> parties.find(List.of("rzadka"), Set.of(ZZ), 20));
        return asked;
    }

    private Runnable unserved(boolean owed, Optional<UnservedReason> reason) {
        return () -> unserved.newest(new UnservedFilter(BEGIN, owed, reason), Optional.empty(), 51);
    }

    private Runnable behind(Dimension dimension, String value, Set<String> facts) {
        return () -> sources.newest(
                new CallFilter(
                        BEGIN.minus(3_000, ChronoUnit.DAYS),
                        MIDDLE,
                        facts,
                        Set.of(),
                        Optional.empty(),
                        new FigureCells(dimension, value, Set.of("CALLS"), true)),
                Optional.empty(),
                51);
    }

    private Runnable search(
            Optional<TicketStatus> status,
            String caller,
            String assignee,
            String heldBy,
            boolean missed,
            Optional<TicketSearch.Place> after) {
        return () -> tickets.search(
                new TicketSearch(
                        status,
                        Optional.empty(),
                        Optional.ofNullable(caller),
                        Optional.ofNullable(assignee).map(Login::new),
                        Optional.ofNullable(heldBy).map(DepartmentSymbol::new),
                        missed,
                        after),
                51);
    }

    private Runnable log(String who, String subject, Instant day) {
        return () -> log.search(
                new AuditSearch(
                        Optional.ofNullable(who),
                        subject == null ? List.of() : List.of(subject),
                        Optional.ofNullable(day),
                        Optional.ofNullable(day).map(begin -> begin.plus(1, ChronoUnit.DAYS))),
                Optional.empty(),
                51);
    }
}
