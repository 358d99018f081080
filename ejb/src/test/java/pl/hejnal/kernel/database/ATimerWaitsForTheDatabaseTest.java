package pl.hejnal.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.store.DatabasePing;

class ATimerWaitsForTheDatabaseTest {

    private final AtomicInteger worked = new AtomicInteger();
    private final DatabaseInterceptor interceptor = new DatabaseInterceptor();

    @BeforeEach
    void itAnswers() {
        interceptor.database = database(true);
    }

    @Test
    void and_works_while_it_answers() throws Exception {
        assertThat(interceptor.skipWhileAway(timer(() -> "done"))).isEqualTo("done");
        assertThat(worked).hasValue(1);
    }

    @Test
    void and_does_not_begin_while_it_is_away() throws Exception {
        interceptor.database = database(false);
        assertThat(interceptor.skipWhileAway(timer(() -> "done"))).isNull();
        assertThat(worked).hasValue(0);
    }

    @Test
    void and_says_nothing_when_it_went_away_meanwhile() throws Exception {
        assertThat(interceptor.skipWhileAway(timer(() -> {
                    throw new IllegalStateException(new SQLException("gone", "57P01"));
                })))
                .isNull();
        assertThat(interceptor.skipWhileAway(timer(() -> {
                    throw new IllegalStateException(new ConnectException("refused"));
                })))
                .isNull();
        assertThat(worked).hasValue(2);
    }

    @Test
    void but_tells_every_other_failure() {
        assertThatThrownBy(() -> interceptor.skipWhileAway(timer(() -> {
                    throw new IllegalStateException(new SQLException("twice the same", "23505"));
                })))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private InvocationContext timer(Callable<Object> work) {
        return (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, none) -> {
                    assertThat(method.getName()).isEqualTo("proceed");
                    worked.incrementAndGet();
                    return work.call();
                });
    }

    private static DatabaseState database(boolean up) {
        return new DatabaseState(
                new DatabasePing() {
                    @Override
                    public boolean answers() {
                        return up;
                    }
                },
                Clock.systemUTC());
    }
}
