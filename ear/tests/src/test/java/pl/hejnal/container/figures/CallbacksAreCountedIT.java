package pl.hejnal.container.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.DiallableNumbers;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;

/** A resident who is called back and talks with a clerk: what the office counts is plain SQL over the calls. */
@ExtendWith(ArquillianExtension.class)
class CallbacksAreCountedIT {

    private static final String NUMBER = "605000017";
    private static final String SILENT = "605000018";
    private static final Login ANNA = new Login("anna");
    private static final String REACHED = "select coalesce(sum((counts ->> 'CALLBACK_REACHED')::bigint), 0)"
            + " from call_figure_now where grain = 'DAY' and dimension = 'ALL'";

    private static final String IN_VAIN = "select coalesce(sum((counts ->> 'NOT_REACHED')::bigint), 0)"
            + " from call_figure_now where grain = 'DAY' and dimension = 'QUEUE' and value = 'office'";

    @Inject
    private CallDesk calls;

    @Inject
    private CallbackDesk callbacks;

    @Inject
    private AsTelephony telephony;

    @Inject
    private Rows rows;

    @Inject
    private DiallableNumbers numbers;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void allowPolishNumbers() {
        numbers.allowPolish();
    }

    @AfterEach
    void asBefore() {
        numbers.asBefore();
    }

    @Test
    void reached_once_and_by_how_long_it_took_as_sql_says_and_as_the_migration_adds_it() throws Exception {
        long before = rows.number(REACHED);
        LinkedId attempt = dialled(NUMBER, Instant.now().minus(Duration.ofSeconds(40)));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        told(() -> calls.report(new CallerQueued(attempt, "office", "126165555", NUMBER, now.plusSeconds(5))));
        told(() -> calls.report(new ClerkAnswered(attempt, ANNA, now.plusSeconds(8))));
        told(() -> calls.report(new CallerHungUp(attempt, 16, now.plusSeconds(60))));
        assertThat(rows.number(REACHED)).isEqualTo(before + 1);
        assertThat(rows.lines(FigureOracle.DIFFERENCES)).as("cells that differ").isEmpty();
        rows.asSuperuser(FigureOracle.earlierCallbacks());
    }

    @Test
    void that_nobody_picks_up_counts_in_the_queue_for_which_it_was_and_the_migration_brings_it_there()
            throws Exception {
        long before = rows.number(IN_VAIN);
        LinkedId attempt = dialled(SILENT, Instant.now().minus(Duration.ofSeconds(40)));
        told(() -> calls.report(new CallerHungUp(attempt, 19, Instant.now().plusSeconds(25))));
        assertThat(rows.number(IN_VAIN)).isEqualTo(before + 1);
        assertThat(rows.lines(FigureOracle.DIFFERENCES)).as("cells that differ").isEmpty();
        rows.asSuperuser(FigureOracle.earlierCallbacksInVain(attempt, "office"));
    }

    /** @return the call that the office makes */
    private LinkedId dialled(String number, Instant waitingSince) throws Exception {
        LinkedId call = CallFixture.anyId();
        telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(call, number)));
        telephony.call(() -> callbacks.ask(
                new AskCallback(call, "office", waitingSince, CallerNumber.of(number), waitingSince.plusSeconds(20))));
        told(() -> calls.report(new CallerHungUp(call, 16, Instant.now())));
        long id = rows.number("select id from callback where linkedid = '" + call.value() + "'");
        return telephony.call(() -> callbacks.dial(id)).orElseThrow().call();
    }

    private void told(Runnable fact) throws Exception {
        telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
