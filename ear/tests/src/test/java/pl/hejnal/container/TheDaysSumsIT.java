package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.QueueExitReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

@ExtendWith(ArquillianExtension.class)
class TheDaysSumsIT {

    private static final long SEED = 2009;
    private static final int CALLS = 200;
    private static final int TELLERS = 8;

    private static final String TALKED =
            "select sum((extract(epoch from until - since) * 1000)::bigint) from call_segment p"
                    + " join phone_call c using (linkedid) where c.state = 'ENDED' and p.kind = 'TALKED' and p.who like ";

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

    /** Facts shuffled, some told twice, by eight tellers at once; nothing waits for ever and nothing is counted twice. */
    @Test
    void equal_the_calls_whatever_the_order_in_which_they_are_told() throws Exception {
        Random random = new Random(SEED);
        List<Callable<Void>> facts = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            facts.addAll(factsOf(random));
        }
        Collections.shuffle(facts, random);
        try (ExecutorService tellers = Executors.newFixedThreadPool(TELLERS)) {
            for (Future<Void> told : tellers.invokeAll(facts)) {
                told.get();
            }
        }
        assertSum("offered", "c.queued_at is not null");
        assertSum("answered", "c.outcome = 'ANSWERED'");
        assertSum("abandoned_waiting", "c.outcome = 'ABANDONED_WAITING'");
        assertSum("abandoned_early", "c.outcome = 'ABANDONED_EARLY'");
        assertSum("settled_in_menu", "c.outcome = 'SETTLED_IN_MENU'");
        assertSum("out_of_hours", "c.outcome = 'OUT_OF_HOURS'");
        assertSum("messages_left", "c.outcome = 'MESSAGE_LEFT'");
        assertSum("failed", "c.outcome = 'FAILED'");
        assertSum("ring_backs", "c.outcome = 'RING_BACK_ASKED'");
        assertThat(rows.number("select count(*) from phone_call where outcome = 'RING_BACK_ASKED'"))
                .isPositive();
        assertSum(
                "answered + abandoned_waiting + abandoned_early + settled_in_menu + out_of_hours + messages_left + failed"
                        + " + callbacks + not_reached + ring_backs",
                "true");
        assertThat(rows.number("select sum(wait_ms_answered) from call_rollup"))
                .isEqualTo(rows.number(
                        "select sum(extract(epoch from answered_at - queued_at) * 1000)::bigint from phone_call where state = 'ENDED'"
                                + " and answered_at is not null and queued_at is not null"));
        assertThat(rows.number(
                        "select count(*) from call_segment p join phone_call c using (linkedid) where p.until is null"
                                + " and c.state = 'ENDED'"))
                .as("what goes on in a call that is over")
                .isZero();
        assertThat(rows.number("select sum(talk_ms) from call_rollup"))
                .as("talk")
                .isEqualTo(rows.number(TALKED + "'clerk%'"));
        for (String clerk : List.of("clerk0", "clerk1", "clerk2")) {
            assertThat(rows.number("select sum(talk_ms) from clerk_rollup where login = ?", clerk))
                    .as("talk of " + clerk)
                    .isEqualTo(rows.number(TALKED + "'" + clerk + "'"));
            assertThat(rows.number("select sum(answered) from clerk_rollup where login = ?", clerk))
                    .as("calls of " + clerk)
                    .isEqualTo(rows.number(
                            "select count(distinct linkedid) from call_segment p join phone_call c using (linkedid)"
                                    + " where p.kind = 'TALKED' and c.state = 'ENDED' and p.who = ?",
                            clerk));
        }
        assertThat(rows.number("select count(*) from call_segment where kind = 'TRANSFERRED'"))
                .isPositive();
    }

    private void assertSum(String column, String condition) throws Exception {
        assertThat(rows.number("select coalesce(sum(" + column + "), 0) from call_rollup"))
                .as(column)
                .isEqualTo(rows.number("select count(*) from phone_call c where c.state = 'ENDED' and " + condition));
    }

    private List<Callable<Void>> factsOf(Random random) throws Exception {
        LinkedId id = CallFixture.anyId();
        telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        String clerk = "clerk" + random.nextInt(3);
        List<Callable<Void>> facts = new ArrayList<>();
        int fate = random.nextInt(10);
        boolean answered = List.of(3, 7, 8).contains(fate);
        int talk = fate == 7 ? 18 : fate == 8 ? 38 : 60;
        if (fate == 1) {
            facts.add(told(() -> calls.menuSettled(id, CallFixture.ARRIVED.plusSeconds(9))));
        }
        if (fate == 2 || answered) {
            facts.add(told(() -> calls.report(
                    new CallerQueued(id, "office", "126165555", "601234567", CallFixture.ARRIVED.plusSeconds(5)))));
            facts.add(told(() -> calls.report(new ClerkRang(id, clerk, CallFixture.ARRIVED.plusSeconds(6)))));
        }
        if (answered) {
            facts.add(told(() -> calls.report(new ClerkAnswered(id, clerk, CallFixture.ARRIVED.plusSeconds(12)))));
            facts.add(told(() -> calls.report(
                    new TalkEnded(id, clerk, Duration.ofSeconds(talk), CallFixture.ARRIVED.plusSeconds(12 + talk)))));
        }
        if (fate == 4) {
            facts.add(told(() -> calls.turnedAway(id, QueueExitReason.CLOSED, CallFixture.ARRIVED.plusSeconds(9))));
        }
        if (fate == 5) {
            facts.add(told(() -> calls.turnedAway(id, QueueExitReason.NOBODY, CallFixture.ARRIVED.plusSeconds(9))));
            facts.add(told(() -> calls.leavesMessage(id, CallFixture.ARRIVED.plusSeconds(12))));
        }
        if (fate == 9) {
            facts.add(told(() -> calls.ringBackAsked(
                    id,
                    new DepartmentSymbol("KM"),
                    new CaseSign("KM-I.5410.77.2026"),
                    CallFixture.ARRIVED.plusSeconds(9))));
        }
        if (fate == 7) {
            String next = "clerk" + random.nextInt(3);
            facts.add(told(
                    () -> calls.report(new BlindTransferMade(id, clerk, "102", CallFixture.ARRIVED.plusSeconds(30)))));
            facts.add(told(() -> calls.report(new ClerkAnswered(id, next, CallFixture.ARRIVED.plusSeconds(40)))));
        }
        if (fate == 8) {
            String next = "clerk" + random.nextInt(3);
            facts.add(told(() -> calls.report(new AttendedTransferMade(
                    id,
                    clerk,
                    Optional.of(next),
                    CallFixture.anyId(),
                    Optional.empty(),
                    CallFixture.ARRIVED.plusSeconds(50)))));
        }
        int cause = fate == 6 ? 38 : 16;
        facts.add(told(() -> calls.report(new CallerHungUp(id, cause, CallFixture.ARRIVED.plusSeconds(73)))));
        if (random.nextBoolean()) {
            facts.add(facts.get(random.nextInt(facts.size())));
        }
        return facts;
    }

    private Callable<Void> told(Runnable fact) {
        return () -> telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
