package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.container.figures.FigureOracle;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

@ExtendWith(ArquillianExtension.class)
class TheDaysSumsIT {

    private static final long SEED = 2009;
    private static final int CALLS = 200;

    private static final String OF_DAYS = " from call_figure_now where grain = 'DAY' and dimension = 'ALL'";

    private static final Set<Dimension> ONE_VALUE_A_CALL = EnumSet.complementOf(EnumSet.of(
            Dimension.MENU_OPTION,
            Dimension.MENU_PLACE,
            Dimension.CASE_ANSWER,
            Dimension.TOLD_OF,
            Dimension.CASE_FILE_OF,
            Dimension.PAGE,
            Dimension.CLERK,
            Dimension.TEAM));

    @Inject
    private CallDesk calls;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private TicketDesk tickets;

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
        try (ExecutorService tellers = Executors.newFixedThreadPool(8)) {
            for (Future<Void> told : tellers.invokeAll(facts)) {
                told.get();
            }
        }
        assertThat(rows.number("select count(*) from phone_call where outcome = 'RETURN_CALL_REQUESTED'"))
                .isPositive();
        assertThat(rows.number("select count(*) from call_segment where kind = 'TRANSFERRED'"))
                .isPositive();
        assertThat(rows.number(
                        "select count(*) from call_segment p join phone_call c using (linkedid) where p.until is null"
                                + " and c.state = 'ENDED'"))
                .as("what goes on in a call that is over")
                .isZero();
        String outcomes = Measure.OUTCOMES.stream()
                .map(outcome -> "coalesce((counts ->> '" + outcome + "')::bigint, 0)")
                .collect(Collectors.joining(" + "));
        assertThat(rows.number("select sum(" + outcomes + ")" + OF_DAYS))
                .as("a day's outcomes add up to its calls")
                .isEqualTo(rows.number("select sum((counts ->> 'CALLS')::bigint)" + OF_DAYS))
                .isEqualTo(rows.number("select count(*) from phone_call where state = 'ENDED'"));
        for (Dimension one : ONE_VALUE_A_CALL) {
            assertThat(rows.number("select sum((counts ->> 'CALLS')::bigint) from call_figure_now where grain = 'DAY'"
                            + " and dimension = '" + one + "'"))
                    .as("by " + one)
                    .isEqualTo(rows.number("select count(*) from phone_call where state = 'ENDED'"));
        }
        assertThat(rows.lines(FigureOracle.DIFFERENCES)).as("cells that differ").isEmpty();
        // Of the day on which nobody asked for a person before they were queued.
        assertThat(rows.number("select sum((counts ->> 'WAIT_ANSWERED_MS')::bigint)" + OF_DAYS
                        + " and start = timestamptz '2026-11-23 00:00 Europe/Warsaw'"))
                .isEqualTo(
                        rows.number(
                                "select sum(extract(epoch from answered_at - queued_at) * 1000)::bigint from phone_call where state = 'ENDED'"
                                        + " and answered_at is not null and queued_at is not null"
                                        + " and date_trunc('day', arrived_at, 'Europe/Warsaw') = timestamptz '2026-11-23 00:00 Europe/Warsaw'"));
        assertThat(rows.number("select count(*) from call_figure_now where grain = 'QUARTER' and dimension = 'MATTER'"
                        + " and value = 'KM-2'"))
                .isPositive();
        assertThat(rows.number("select count(*) from call_figure_now where grain = 'QUARTER' and dimension = 'TOLD_OF'"
                        + " and value = 'KM' and (counts ->> 'SETTLED_IN_MENU')::bigint > 0"))
                .isPositive();
        assertThat(rows.number(
                        "select count(*) from call_figure_now where grain = 'QUARTER' and dimension = 'MENU_PLACE'"
                                + " and value = 'case:HUNG_UP' and (counts ->> 'CALLS')::bigint > 0"))
                .isPositive();
        rows.asSuperuser(FigureOracle.earlierFigures());
        rows.asSuperuser(FigureOracle.earlierLineTimes());
        rows.asSuperuser(FigureOracle.earlierToldCases());
        rows.asSuperuser(FigureOracle.earlierMenus());
    }

    private List<Callable<Void>> factsOf(Random random) throws Exception {
        LinkedId id = CallFixture.anyId();
        TicketNumber ticket = telephony
                .call(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")))
                .ticket();
        Login login = new Login("clerk" + random.nextInt(3));
        List<Callable<Void>> facts = new ArrayList<>();
        int fate = random.nextInt(10);
        boolean answered = List.of(3, 7, 8).contains(fate);
        int talk = fate == 7 ? 18 : fate == 8 ? 38 : 60;
        if (fate == 1) {
            told(() -> calls.step(
                            id,
                            new RecordedStep(
                                    CallFixture.ARRIVED.plusSeconds(5),
                                    new MenuStep.CaseTold(
                                            new CaseSign("KM-I.5410.77.2026"),
                                            CaseStage.DECIDED,
                                            Optional.of(new DepartmentAnswer(
                                                    new DepartmentSymbol("KM"), AnswerKind.FRESH))))))
                    .call();
            facts.add(told(() -> calls.menuSettled(id, CallFixture.ARRIVED.plusSeconds(9))));
        }
        if (fate == 2 || answered) {
            facts.add(told(() -> calls.report(
                    new CallerQueued(id, "office", "126165555", "601234567", CallFixture.ARRIVED.plusSeconds(5)))));
            facts.add(told(() -> calls.report(new ClerkRang(id, login, CallFixture.ARRIVED.plusSeconds(6)))));
        }
        if (answered) {
            facts.add(told(() -> calls.report(new ClerkAnswered(id, login, CallFixture.ARRIVED.plusSeconds(12)))));
            facts.add(told(() -> calls.report(
                    new TalkEnded(id, login, Duration.ofSeconds(talk), CallFixture.ARRIVED.plusSeconds(12 + talk)))));
        }
        if (fate == 4) {
            facts.add(told(() -> calls.turnedAway(id, QueueExitReason.CLOSED, CallFixture.ARRIVED.plusSeconds(9))));
        }
        if (fate == 5) {
            facts.add(told(() -> calls.turnedAway(id, QueueExitReason.NOBODY, CallFixture.ARRIVED.plusSeconds(9))));
            facts.add(told(() -> calls.leavesMessage(id, CallFixture.ARRIVED.plusSeconds(12))));
        }
        if (fate == 9) {
            facts.add(told(() -> calls.returnCallRequested(
                    id,
                    new DepartmentSymbol("KM"),
                    new CaseSign("KM-I.5410.77.2026"),
                    CallFixture.ARRIVED.plusSeconds(9))));
        }
        Login next = new Login("clerk" + random.nextInt(3));
        if (fate == 7) {
            facts.add(told(
                    () -> calls.report(new BlindTransferMade(id, login, "102", CallFixture.ARRIVED.plusSeconds(30)))));
            facts.add(told(() -> calls.report(new ClerkAnswered(id, next, CallFixture.ARRIVED.plusSeconds(40)))));
        }
        if (fate == 8) {
            facts.add(told(() -> calls.report(new AttendedTransferMade(
                    id,
                    login,
                    Optional.of(next),
                    CallFixture.anyId(),
                    Optional.empty(),
                    CallFixture.ARRIVED.plusSeconds(50)))));
        }
        int cause = fate == 6 ? 38 : 16;
        if (random.nextInt(3) == 0) {
            facts.add(told(() -> calls.speaks(id, Language.EN)));
        }
        if (random.nextInt(3) == 0) {
            facts.add(told(() -> calls.rated(id, 4)));
        }
        if (random.nextInt(3) == 0) {
            told(() -> calls.step(id, new RecordedStep(CallFixture.ARRIVED.plusSeconds(2), new MenuStep.Chose("case"))))
                    .call();
        }
        if (random.nextInt(4) == 0) {
            told(() -> calls.step(id, new RecordedStep(CallFixture.ARRIVED.plusSeconds(3), new MenuStep.WrongKey("7"))))
                    .call();
        }
        if (random.nextInt(3) == 0) {
            facts.add(said(ticket, random.nextBoolean()));
        }
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

    /** A clerk closes the ticket, before or after its call is over, and says what it was about. */
    private Callable<Void> said(TicketNumber ticket, boolean caseFileNeeded) {
        WrapUp why =
                caseFileNeeded ? WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, new DepartmentSymbol("KM")) : WrapUp.NOTHING;
        return () -> clerk.call(() -> {
            try {
                tickets.close(
                        ticket,
                        new Login("anna"),
                        new CloseTicket(
                                CallFixture.VEHICLE,
                                Resolution.ANSWERED_ON_THE_PHONE,
                                "",
                                tickets.view(ticket).orElseThrow().version(),
                                why));
            } catch (Refusal somebodyWasQuicker) {
                assertThat(somebodyWasQuicker.code()).isEqualTo("ticket.changed");
            }
            return null;
        });
    }
}
