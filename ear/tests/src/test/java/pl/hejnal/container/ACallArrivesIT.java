package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;

@ExtendWith(ArquillianExtension.class)
class ACallArrivesIT {

    @Inject
    private CallDesk calls;

    @Inject
    private AsTelephony telephony;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void call_and_ticket_stand_in_the_database_when_the_counter_answers() throws Exception {
        LinkedId id = CallFixture.anyId();
        ArrivalRecorded arrived = telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        assertThat(rows.number(
                        "select count(*) from phone_call c join ticket t on t.id = c.ticket_id"
                                + " where c.linkedid = ? and t.id = ? and t.caller = '+48601234567'",
                        id.value(),
                        arrived.ticket().sequence()))
                .isEqualTo(1);
    }

    @Test
    void an_arrival_told_twice_is_one_call_with_one_ticket() throws Exception {
        LinkedId id = CallFixture.anyId();
        ArrivalRecorded first = telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        long tickets = rows.number("select count(*) from ticket");
        ArrivalRecorded again = telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        assertThat(again).isEqualTo(first);
        assertThat(rows.number("select count(*) from ticket")).isEqualTo(tickets);
    }

    /** The one who comes second may be refused by the database and ask again; what never happens is a second ticket. */
    @Test
    void an_arrival_told_by_two_at_once_leaves_one_ticket() throws Exception {
        LinkedId id = CallFixture.anyId();
        long tickets = rows.number("select count(*) from ticket");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<ArrivalRecorded>> both = List.of(() -> arriveStubbornly(id), () -> arriveStubbornly(id));
            Set<ArrivalRecorded> answers = new HashSet<>();
            for (Future<ArrivalRecorded> answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
        }
        assertThat(rows.number("select count(*) from ticket")).isEqualTo(tickets + 1);
    }

    private ArrivalRecorded arriveStubbornly(LinkedId id) throws Exception {
        try {
            return telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        } catch (EJBException collision) {
            return telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        }
    }

    @Test
    void a_call_that_is_first_heard_of_in_the_queue_gets_its_ticket_there() throws Exception {
        LinkedId id = CallFixture.anyId();
        telephony.call(() -> {
            calls.report(new CallerQueued(id, "office", "126165555", "126001122", CallFixture.ARRIVED));
            return id;
        });
        assertThat(rows.number(
                        "select count(*) from phone_call where linkedid = ? and state = 'WAITING'"
                                + " and ticket_id is not null",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    void no_caller_identity_costs_a_call() throws Exception {
        List<String> hostile = List.of(
                "",
                "anonymous",
                "601\r\nAction: Originate",
                "a\u0000b",
                "\u202e123",
                "=cmd()",
                "<script>alert(1)</script>",
                "'; drop table ticket; --",
                "1".repeat(10_000));
        long before = rows.number("select count(*) from phone_call where caller = ''");
        for (String caller : hostile) {
            telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(CallFixture.anyId(), caller)));
        }
        assertThat(rows.number("select count(*) from phone_call where caller = ''"))
                .isEqualTo(before + hostile.size());
    }
}
