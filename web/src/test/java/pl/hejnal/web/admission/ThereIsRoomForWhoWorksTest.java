package pl.hejnal.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** While strangers take every place that strangers may take. */
class ThereIsRoomForWhoWorksTest {

    private static final String END = " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n";
    private final CountDownLatch over = new CountDownLatch(1);

    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger mostDrawn = new AtomicInteger();

    private SmallServer server() {
        return new SmallServer(Set.of("127.0.0.1"), false, exchange -> {
            if (exchange.getRequestPath().endsWith("/login.xhtml")) {
                mostDrawn.accumulateAndGet(drawn.incrementAndGet(), Math::max);
                over.await();
                drawn.decrementAndGet();
            }
            if (exchange.getRequestPath().endsWith("/slow")) {
                over.await();
            }
            exchange.getResponseSender().send("done");
        });
    }

    @Test
    void for_somebody_who_is_signed_in_and_for_health() throws Exception {
        List<Socket> strangers = new ArrayList<>();
        try (SmallServer server = server()) {
            for (int i = 0; i < 100; i++) {
                strangers.add(server.open("GET /slow" + END + "X-Forwarded-For: 198.51.100." + i + "\r\n\r\n"));
            }
            assertThat(server.answer("GET /desk" + END + "Cookie: HEJNAL=somebodys\r\n\r\n"))
                    .endsWith("done");
            assertThat(server.answer("GET /desk" + END + "Cookie: HEJNAL=somebodys.a-node\r\n\r\n"))
                    .endsWith("done");
            assertThat(server.answer(1, "GET /api/v1/health/live" + END + "\r\n"))
                    .endsWith("done");
            over.countDown();
            for (Socket stranger : strangers) {
                assertThat(SmallServer.read(stranger))
                        .as("those who waited had their turn")
                        .endsWith("done");
            }
        }
    }

    @Test
    void for_others_than_whoever_asks_for_everything_at_once() throws Exception {
        try (SmallServer server = server();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<String>> greedy = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Socket one = server.open("GET /slow" + END + "X-Forwarded-For: 198.51.100.7\r\n\r\n");
                greedy.add(CompletableFuture.supplyAsync(() -> answer(one), readers));
            }
            // Some of them are refused while the others are still under way; the server has no order among connections.
            assertThat((String) CompletableFuture.anyOf(greedy.toArray(CompletableFuture[]::new))
                            .get())
                    .startsWith("HTTP/1.1 429 ")
                    .contains("Retry-After: ");
            over.countDown();
            assertThat(greedy.stream().map(CompletableFuture::join).toList())
                    .anySatisfy(answer -> assertThat(answer).endsWith("done"));
        }
    }

    @Test
    void because_pages_for_strangers_are_drawn_by_half_of_the_processors() throws Exception {
        List<Socket> strangers = new ArrayList<>();
        try (SmallServer server = server()) {
            for (int i = 0; i < 40; i++) {
                strangers.add(server.open("GET /login.xhtml" + END + "X-Forwarded-For: 198.51.100." + i + "\r\n\r\n"));
            }
            assertThat(server.answer("GET /theme.css" + END + "\r\n")).endsWith("done");
            over.countDown();
            for (Socket stranger : strangers) {
                assertThat(SmallServer.read(stranger)).endsWith("done");
            }
        }
        assertThat(mostDrawn.get())
                .isBetween(1, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    private static String answer(Socket socket) {
        try {
            return SmallServer.read(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void for_a_pbx_that_fetches_sentences_for_all_its_callers_at_once() throws Exception {
        List<Socket> fetching = new ArrayList<>();
        try (SmallServer server = server()) {
            for (int i = 0; i < 100; i++) {
                fetching.add(server.open("GET /speech/slow" + END + "\r\n"));
            }
            over.countDown();
            for (Socket one : fetching) {
                assertThat(SmallServer.read(one)).endsWith("done");
            }
        }
    }

    @Test
    void and_nothing_but_health_is_answered_where_health_is() throws Exception {
        try (SmallServer server = server()) {
            assertThat(server.answer(1, "GET /desk" + END + "Cookie: HEJNAL=somebodys\r\n\r\n"))
                    .startsWith("HTTP/1.1 404 ");
            assertThat(server.answer(1, "GET /api/v1/calls" + END + "\r\n")).startsWith("HTTP/1.1 404 ");
            assertThat(server.answer(1, "POST /api/v1/health" + END + "Content-Length: 5\r\n\r\nx"))
                    .startsWith("HTTP/1.1 404 ");
        }
    }
}
