package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.DiallableNumbers;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;

/** Whoever owns a number is not rung again and again because callers want it. */
@ExtendWith(ArquillianExtension.class)
class ACallbackIsAskedForIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(603_000_000);
    private static final String OTHER = "hejnal.callback.other";

    @Inject
    private CallDesk calls;

    @Inject
    private CallbackDesk callbacks;

    @Inject
    private AsTelephony telephony;

    @Inject
    private Rows rows;

    @Inject
    private Settings settings;

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
        System.clearProperty(OTHER);
        numbers.asBefore();
    }

    @Test
    void one_request_a_number_is_open_at_a_time() throws Exception {
        String number = anyNumber();
        assertThat(ask(number, number)).isEqualTo(CallbackAnswer.KEPT);
        assertThat(ask(number, number)).isEqualTo(CallbackAnswer.OPEN_ALREADY);
    }

    @Test
    void asked_twice_in_one_call_it_is_asked_once() throws Exception {
        String number = anyNumber();
        ArrivalRecorded call = arrive(number);
        assertThat(ask(call, number)).isEqualTo(CallbackAnswer.KEPT);
        assertThat(ask(call, number)).isEqualTo(CallbackAnswer.KEPT);
        assertThat(rows.number("select count(*) from callback where number = '+48" + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void after_three_requests_a_day_no_more_is_taken() throws Exception {
        String number = anyNumber();
        for (int i = 0; i < 3; i++) {
            assertThat(ask(number, number)).isEqualTo(CallbackAnswer.KEPT);
            rows.change("update callback set state = 'TALKED' where number = '+48" + number + "'");
        }
        assertThat(ask(number, number)).isEqualTo(CallbackAnswer.ENOUGH_TODAY);
        rows.change("update callback set asked_at = asked_at - interval '1 day' where number = '+48" + number + "'");
        assertThat(ask(number, number)).as("the next day").isEqualTo(CallbackAnswer.KEPT);
    }

    @Test
    void a_stranger_s_number_is_taken_only_where_the_office_says_so() throws Exception {
        String number = anyNumber();
        assertThatThrownBy(() -> ask(anyNumber(), number))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("callback.other"));
        assertThatThrownBy(() -> ask("anonymous", number)).isInstanceOf(Refusal.class);
        System.setProperty(OTHER, "yes");
        settings.readAgain();
        assertThat(ask(anyNumber(), number)).isEqualTo(CallbackAnswer.KEPT);
        assertThat(ask(anyNumber(), number))
                .as("nor twice by different callers")
                .isEqualTo(CallbackAnswer.OPEN_ALREADY);
    }

    @Test
    void of_two_who_ask_at_once_one_is_kept() throws Exception {
        String number = anyNumber();
        ArrivalRecorded one = arrive(number);
        ArrivalRecorded two = arrive(number);
        CompletableFuture<CallbackAnswer> first = CompletableFuture.supplyAsync(() -> answer(one, number));
        CompletableFuture<CallbackAnswer> second = CompletableFuture.supplyAsync(() -> answer(two, number));
        assertThat(List.of(first.join(), second.join()))
                .containsExactlyInAnyOrder(CallbackAnswer.KEPT, CallbackAnswer.OPEN_ALREADY);
    }

    private CallbackAnswer answer(ArrivalRecorded call, String number) {
        try {
            return ask(call, number);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private CallbackAnswer ask(String caller, String number) throws Exception {
        return ask(arrive(caller), number);
    }

    private CallbackAnswer ask(ArrivalRecorded call, String number) throws Exception {
        return telephony.call(() -> callbacks.ask(
                new AskCallback(call.id(), "office", Instant.now(), CallerNumber.of(number), Instant.now())));
    }

    private ArrivalRecorded arrive(String caller) throws Exception {
        return telephony.call(() -> calls.arrived(CallFixture.arrivedFrom(CallFixture.anyId(), caller)));
    }

    private static String anyNumber() {
        return Integer.toString(NUMBERS.incrementAndGet());
    }
}
