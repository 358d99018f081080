package pl.hejnal.container.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.container.rights.DepartmentQuestions.WHY;
import static pl.hejnal.container.rights.DepartmentQuestions.freshSign;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.voicemail.VoicemailDesk;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsOfficer;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.container.rights.DepartmentQuestions.Belongings;
import pl.hejnal.container.rights.DepartmentQuestions.Question;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * Every public method of a counter that lets officers in and has a department, a case or a ticket in it is found by
 * reflection and asked here, as an officer of KM, about KM's own and about PD's; and as a manager where no manager may.
 */
@ExtendWith(ArquillianExtension.class)
class OfficersActInTheirOwnDepartmentIT {

    @Inject
    private BeanManager beans;

    @Inject
    private DepartmentQuestions departmentQuestions;

    @Inject
    private RegistryDesk registry;

    @Inject
    private CallDesk calls;

    @Inject
    private VoicemailDesk voicemails;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsOfficer officer;

    @Inject
    private AsManager manager;

    @Inject
    private AsTelephony telephony;

    @Inject
    private Rows rows;

    private Map<String, Question> questions;
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
        questions = departmentQuestions.all(own);
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
                        () -> voicemails.listen("m-" + others.ticket().sequence())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("message.unknown"));
        assertThatThrownBy(() ->
                        officer.call(() -> voicemails.listen("m-" + own.ticket().sequence())))
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
