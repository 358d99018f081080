package pl.hejnal.phone.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.load.PlannedCallResult.End;

class TheMomentsOfACrowdAreReadTest {

    private static final PlannedCall ONE =
            new PlannedCall("127000001", "0", Duration.ofSeconds(1), Duration.ofSeconds(4));
    private static final PlannedCall OTHER = PlannedCall.listening("127000002", Duration.ofSeconds(2));

    private final LoadLog log = new LoadLog("""
            DIALLED 1-crowd 2026-11-23\t22:37:24.295996\t1795473444.295996
            DIALLED 2-crowd 2026-11-23\t22:37:24.695652\t1795473444.695652
            ANSWERED 1-crowd 2026-11-23\t22:37:24.990137\t1795473444.990137
            PRESSED 1-crowd 2026-11-23\t22:37:25.210000\t1795473445.210000
            HUNG_UP_BY_PBX 1-crowd 2026-11-23\t22:37:28.500601\t1795473448.500601
            """.lines().toList());

    @Test
    void a_call_has_its_moments_and_its_end() {
        PlannedCallResult result = log.results(List.of(ONE, OTHER), "crowd").get(0);
        assertThat(result.from()).isEqualTo("127000001");
        assertThat(result.callId()).isEqualTo("1-crowd");
        assertThat(result.started()).contains(Instant.parse("2026-11-23T22:37:24.295996Z"));
        assertThat(result.answered()).contains(Instant.parse("2026-11-23T22:37:24.990137Z"));
        assertThat(result.ended()).contains(Instant.parse("2026-11-23T22:37:28.500601Z"));
        assertThat(result.end()).isEqualTo(End.HUNG_UP_BY_PBX);
    }

    @Test
    void a_key_goes_down_when_sipp_has_got_ready_for_it() {
        assertThat(log.results(List.of(ONE), "crowd").get(0).pressed())
                .contains(Instant.parse("2026-11-23T22:37:25.990Z"));
    }

    @Test
    void a_call_without_an_end_has_failed() {
        PlannedCallResult result = log.results(List.of(ONE, OTHER), "crowd").get(1);
        assertThat(result.end()).isEqualTo(End.FAILED);
        assertThat(result.wasAnswered()).isFalse();
        assertThat(result.ended()).isEmpty();
    }

    @Test
    void a_call_that_was_never_dialled_has_not_started() {
        PlannedCallResult result =
                log.results(List.of(ONE, OTHER, OTHER), "crowd").get(2);
        assertThat(result.started()).isEmpty();
        assertThat(result.end()).isEqualTo(End.FAILED);
    }
}
