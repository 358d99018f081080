package pl.hejnal.calls.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

class ATalkIsSupervisedTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final Supervision supervision = new Supervision(
            new Login("maria"),
            new Login("anna"),
            new PhoneCall(
                    new LinkedId("1795468790.7"),
                    new TicketNumber(2026, 123),
                    "126165555",
                    CallerNumber.of("601234567"),
                    Language.PL,
                    NOON),
            SupervisionMode.LISTEN,
            NOON);

    @Test
    void it_begins_when_the_pbx_has_brought_the_manager_there() {
        assertThat(supervision.hasBegun()).isFalse();
        assertThat(supervision.follow(SupervisionMode.LISTEN, NOON.plusSeconds(4)))
                .isTrue();
        assertThat(supervision.begunAt()).contains(NOON.plusSeconds(4));
        assertThat(supervision.state()).isEqualTo(SupervisionState.GOING_ON);
    }

    @Test
    void told_twice_it_has_begun_once_and_another_mode_keeps_its_beginning() {
        supervision.follow(SupervisionMode.LISTEN, NOON.plusSeconds(4));
        assertThat(supervision.follow(SupervisionMode.LISTEN, NOON.plusSeconds(5)))
                .isFalse();
        assertThat(supervision.follow(SupervisionMode.BARGE, NOON.plusSeconds(9)))
                .isTrue();
        assertThat(supervision.mode()).isEqualTo(SupervisionMode.BARGE);
        assertThat(supervision.begunAt()).contains(NOON.plusSeconds(4));
    }

    @Test
    void one_that_began_has_not_failed_however_its_end_is_told() {
        supervision.follow(SupervisionMode.LISTEN, NOON.plusSeconds(4));
        assertThat(supervision.end(SupervisionFailure.NOT_ANSWERED, NOON.plusSeconds(60)))
                .isTrue();
        assertThat(supervision.failure()).isEmpty();
        assertThat(supervision.end(SupervisionFailure.PBX, NOON.plusSeconds(61)))
                .isFalse();
    }

    @Test
    void one_that_never_began_says_why_and_nothing_begins_after_its_end() {
        supervision.end(SupervisionFailure.NOT_ANSWERED, NOON.plusSeconds(30));
        assertThat(supervision.failure()).contains(SupervisionFailure.NOT_ANSWERED);
        assertThat(supervision.follow(SupervisionMode.LISTEN, NOON.plusSeconds(31)))
                .isFalse();
        assertThat(supervision.state()).isEqualTo(SupervisionState.ENDED);
    }

    @Test
    void of_an_order_a_minute_old_nothing_more_will_be_heard() {
        assertThat(supervision.isForgotten(NOON.plusSeconds(60))).isFalse();
        assertThat(supervision.isForgotten(NOON.plusSeconds(61))).isTrue();
        supervision.follow(SupervisionMode.LISTEN, NOON.plusSeconds(61));
        assertThat(supervision.isForgotten(NOON.plusSeconds(600))).isFalse();
    }
}
