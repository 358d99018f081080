package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.CallLog;
import pl.hejnal.calls.TicketFile;
import pl.hejnal.calls.VoicemailDesk;
import pl.hejnal.cases.CaseAccess;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.NoticeDesk;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.notices.DepartmentNoticeDesk;
import pl.hejnal.tickets.reading.ReadContext;
import pl.hejnal.tickets.reading.TicketReading;

/**
 * Every public method of a counter that lets officers in and has a department, a case or a ticket in it is found by
 * reflection and asked here, as an officer of KM, about KM's own and about PD's; and as a manager where no manager may.
 */
@ExtendWith(ArquillianExtension.class)
class OfficersActInTheirOwnDepartmentIT {

    private static final String WHY = "strona pyta o sprawę";
    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    @Inject
    private BeanManager beans;

    @Inject
    private RegistryDesk registry;

    @Inject
    private ReadingDesk reading;

    @Inject
    private NoticeDesk notices;

    @Inject
    private CaseAccess gate;

    @Inject
    private Cases cases;

    @Inject
    private CallDesk calls;

    @Inject
    private CallLog callLog;

    @Inject
    private VoicemailDesk messages;

    @Inject
    private TicketDesk tickets;

    @Inject
    private TicketReading ticketReading;

    @Inject
    private TicketFile ticketFile;

    @Inject
    private DepartmentNoticeDesk noticeDesk;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsOfficer officer;

    @Inject
    private AsManager manager;

    @Inject
    private AsTelephony telephony;

    @Inject
    private RequestOrigin visit;

    @Inject
    private Rows rows;

    /** What one department has. */
    private record Belongings(String department, Slip slip, TicketNumber ticket) {}

    /** One method, asked about what a department has. */
    private interface Question {
        Object ask(Belongings of) throws Exception;
    }

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private Belongings own;
    private Belongings others;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void two_departments_have_a_case_and_a_ticket_each() throws Exception {
        if (registry == null) {
            return;
        }
        // Under this name the container lets a module's own role in.
        rows.change(
                "insert into office_user (login, name, language, password_hash, demo, version, department)"
                        + " values ('anonymous', 'Officer', 'pl', '-', false, 0, 'KM') on conflict (login) do update set department = 'KM'");
        rows.change(
                "insert into department (symbol, name_pl, name_en) values ('KM', 'Pojazdy', 'Vehicles'), ('PD', 'Podatki', 'Taxes')"
                        + " on conflict do nothing");
        own = belongingsOf("KM");
        others = belongingsOf("PD");
        ask();
    }

    private Belongings belongingsOf(String department) throws Exception {
        Slip slip = clerk.call(() -> registry.register(freshSign(department), department));
        TicketNumber ticket = telephony
                .call(() -> calls.arrived(CallFixture.arrivedFrom(CallFixture.anyId(), "601234567")))
                .ticket();
        rows.change("update ticket set held_by = '" + department + "' where id = " + ticket.sequence());
        rows.change("insert into voicemail (file, linkedid, recorded_at, length_ms) select 'm-" + ticket.sequence()
                + "', linkedid, now(), 1000 from phone_call where ticket_id = " + ticket.sequence());
        return new Belongings(department, slip, ticket);
    }

    private static String freshSign(String department) {
        return department + "-V.5410." + NUMBERS.incrementAndGet() + ".2026";
    }

    private void ask() {
        questions.put("RegistryDesk.register", of -> registry.register(freshSign(of.department()), of.department()));
        questions.put("RegistryDesk.newPin", of -> registry.newPin(of.slip().code(), WHY));
        questions.put("RegistryDesk.due", of -> {
            waiting(of);
            return registry.due(Optional.of(new DepartmentSymbol(of.department()))).stream()
                    .filter(each -> each.department().value().equals(of.department()))
                    .toList();
        });
        questions.put("RegistryDesk.dueByDepartment", of -> {
            waiting(of);
            return Optional.ofNullable(registry.dueByDepartment().get(new DepartmentSymbol(of.department())));
        });
        questions.put("RegistryDesk.print", of -> registry.print(List.of(waiting(of))));
        questions.put("ReadingDesk.find", of -> reading.find(of.slip().code().digits()));
        questions.put("ReadingDesk.open", of -> reading.open(of.slip().sign().value()));
        questions.put("ReadingDesk.read", of -> reading.read(of.slip().sign(), WHY));
        questions.put(
                "ReadingDesk.history",
                of -> entered(() -> reading.history(of.slip().sign(), WHY)));
        questions.put(
                "ReadingDesk.letters",
                of -> entered(() -> reading.letters(of.slip().sign(), WHY)));
        questions.put("CaseAccess.lastKnown", of -> entered(() -> gate.lastKnown(file(of))));
        questions.put("NoticeDesk.ofCase", of -> notices.ofCase(of.slip().sign()));
        questions.put(
                "NoticeDesk.newPins",
                of -> notices.newPins().stream()
                        .filter(each -> each.sign().unit().startsWith(of.department()))
                        .toList());
        questions.put("CallLog.ofTicket", of -> callLog.ofTicket(of.ticket()));
        questions.put("VoicemailDesk.ofTicket", of -> messages.ofTicket(of.ticket()));
        questions.put("TicketFile.open", of -> ticketFile.open(of.ticket(), ReadContext.PAGE));
        questions.put("DepartmentNoticeDesk.ofTicket", of -> {
            rows.change(
                    "insert into outbox_message (message_key, channel, purpose, subject, recipient, state, created_at,"
                            + " due_at, expires_at) values ('" + of.ticket().value()
                            + "', 'MAIL', 'DEPARTMENT_NOTICE', '"
                            + of.ticket().value()
                            + "', 'km@um.example.org', 'CANCELLED', now(), now(), now()) on conflict do nothing");
            return noticeDesk.ofTicket(of.ticket());
        });
        questions.put("TicketDesk.view", of -> tickets.view(of.ticket()));
        questions.put("TicketDesk.isOpen", of -> tickets.isOpen(of.ticket()));
        questions.put("TicketDesk.list", of -> found(of, tickets.list(TicketFilter.all(), null, 500)));
        questions.put(
                "TicketDesk.take",
                of -> entered(() -> {
                    tickets.take(of.ticket(), "anonymous");
                    return null;
                }));
        questions.put(
                "TicketDesk.note",
                of -> entered(() -> {
                    tickets.note(of.ticket(), "anonymous", "słowo");
                    return null;
                }));
        questions.put(
                "TicketDesk.linkCase",
                of -> entered(() -> {
                    tickets.linkCase(own.ticket(), "anonymous", of.slip().sign());
                    return null;
                }));
        questions.put("TicketReading.read", of -> ticketReading.read(of.ticket(), ReadContext.PAGE));
        questions.put("TicketReading.list", of -> found(of, ticketReading.list(TicketFilter.all(), null, 500)));
    }

    private static List<?> found(Belongings of, Page<TicketRow> page) {
        return page.items().stream()
                .filter(row -> row.number().equals(of.ticket()))
                .toList();
    }

    /** What hands out nothing here even to whom it may is done if it is not refused. */
    private static String entered(Callable<?> question) throws Exception {
        question.call();
        return "done";
    }

    private CaseFile file(Belongings of) {
        return cases.find(of.slip().code()).orElseThrow();
    }

    private PhoneCode waiting(Belongings of) throws Exception {
        PhoneCode code = PhoneCode.withCheck(String.format("%08d", 70_000_000 + NUMBERS.incrementAndGet()));
        String sign = freshSign(of.department());
        rows.change("insert into case_file (code, sign, bare_sign, department, slip_due) values ('" + code.digits()
                + "', '" + sign + "', '" + sign + "', '" + of.department() + "', now())");
        return code;
    }

    @Test
    void every_method_with_a_department_a_case_or_a_ticket_is_asked() {
        Set<String> unasked = new TreeSet<>();
        for (Class<?> counter : CounterMethods.counters(beans)) {
            for (Method method : counter.getDeclaredMethods()) {
                String name = counter.getSimpleName() + "." + method.getName();
                if (Modifier.isPublic(method.getModifiers())
                        && CounterMethods.letsOfficersIn(method)
                        && CounterMethods.isAboutADepartment(method)
                        && !questions.containsKey(name)
                        && !NotAsked.REASONS.containsKey(name)) {
                    unasked.add(name);
                }
            }
        }
        assertThat(unasked)
                .as("ask these in this test, about one's own department and about another's")
                .isEmpty();
    }

    @Test
    void an_officer_is_told_of_their_own_departments_and_of_no_other() throws Exception {
        clerk.call(() -> registry.newPin(own.slip().code(), WHY));
        clerk.call(() -> registry.newPin(others.slip().code(), WHY));
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Question> each : questions.entrySet()) {
            if (!isTold(each.getValue(), own)) {
                wrong.add(each.getKey() + " refuses their own department's");
            }
            if (isTold(each.getValue(), others)) {
                wrong.add(each.getKey() + " tells them of another department");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows.number(
                        "select count(*) from audit_entry where what = 'case.refused' and subject = ?",
                        others.slip().sign().value()))
                .as("that they tried is in the log")
                .isPositive();
    }

    @Test
    void a_message_of_another_departments_ticket_is_not_there() throws Exception {
        assertThatThrownBy(() -> officer.call(
                        () -> messages.listen("m-" + others.ticket().sequence())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("message.unknown"));
        assertThatThrownBy(() ->
                        officer.call(() -> messages.listen("m-" + own.ticket().sequence())))
                .as("theirs is looked for, and has no file here")
                .satisfies(no -> assertThat(no.toString()).doesNotContain("message.unknown"));
    }

    @Test
    void a_role_that_a_counter_does_not_name_asks_nothing() {
        List<String> entered = new ArrayList<>();
        Set<Class<?>> all = CounterMethods.counters(beans);
        questions.forEach((name, question) -> all.stream()
                .filter(each -> name.startsWith(each.getSimpleName() + "."))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each -> name.endsWith("." + each.getName()))
                .filter(each -> !CounterMethods.roles(each).contains(Roles.MANAGER))
                .findFirst()
                .ifPresent(closed -> {
                    try {
                        manager.call(() -> question.ask(own));
                        entered.add(name);
                    } catch (EJBAccessException refused) {
                        return;
                    } catch (Exception other) {
                        entered.add(name + ": " + other);
                    }
                }));
        assertThat(entered).isEmpty();
    }

    @Test
    void a_read_stands_in_the_log_once_for_each_session_however_often_it_is_asked() throws Exception {
        long before = found();
        visit.begin("first", "192.0.2.1");
        clerk.call(() -> reading.find(own.slip().code().digits()));
        clerk.call(() -> reading.find(own.slip().sign().value()));
        assertThat(found()).isEqualTo(before + 1);
        visit.begin("second", "192.0.2.1");
        clerk.call(() -> reading.find(own.slip().code().digits()));
        assertThat(found()).isEqualTo(before + 2);
        visit.begin("", "");
        clerk.call(() -> reading.find(own.slip().code().digits()));
        clerk.call(() -> reading.find(own.slip().code().digits()));
        assertThat(found()).as("without a session each time").isEqualTo(before + 4);
    }

    private long found() throws Exception {
        return rows.number(
                "select count(*) from audit_entry where what = 'case.found' and subject = ?",
                own.slip().sign().value());
    }

    private boolean isTold(Question question, Belongings of) throws Exception {
        Object told;
        try {
            told = officer.call(() -> question.ask(of));
        } catch (Refusal refused) {
            return false;
        }
        return !(Boolean.FALSE.equals(told)
                || told instanceof Optional<?> one && one.isEmpty()
                || told instanceof Collection<?> many && many.isEmpty());
    }
}
