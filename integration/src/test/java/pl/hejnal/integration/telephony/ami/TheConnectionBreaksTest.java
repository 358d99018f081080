package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheConnectionBreaksTest {

    private final CountDownLatch lost = new CountDownLatch(1);
    private PbxDouble pbx;
    private AmiSession session;

    @BeforeEach
    void connect() throws IOException {
        pbx = new PbxDouble();
        session = AmiSession.open(pbx.account(), event -> {}, lost::countDown);
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        pbx.close();
    }

    @Test
    void a_pbx_that_answers_is_there() throws IOException {
        session.ping();
        assertThat(lost.getCount()).isOne();
    }

    @Test
    void a_closed_connection_is_told_at_once() throws Exception {
        pbx.hangUp();
        assertThat(lost.await(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(session::ping).isInstanceOf(IOException.class);
    }

    @Test
    void a_connection_that_the_library_mended_by_itself_stays_lost() throws Exception {
        pbx.hangUp();
        assertThat(lost.await(5, TimeUnit.SECONDS)).isTrue();
        pbx.awaitLogin(2);
        assertThatThrownBy(session::ping).isInstanceOf(IOException.class).hasMessage("the connection was lost");
    }

    @Test
    void a_machine_that_was_unplugged_is_noticed_by_the_next_ping() {
        pbx.fallSilent();
        long before = System.nanoTime();
        assertThatThrownBy(session::ping).isInstanceOf(IOException.class).hasMessageContaining("does not answer");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_pbx_that_is_not_there_is_a_failure_to_connect() throws IOException {
        AmiAccount nobody = pbx.account();
        pbx.close();
        assertThatThrownBy(() -> AmiSession.open(nobody, event -> {}, () -> {})).isInstanceOf(IOException.class);
    }
}
