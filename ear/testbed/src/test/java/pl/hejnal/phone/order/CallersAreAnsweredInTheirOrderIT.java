package pl.hejnal.phone.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * By chance, and repeatable: {@code -Dhejnal.histories=200 -Dhejnal.seed=...} are for a long look; a run of all tests
 * takes a few, side by side.
 */
class CallersAreAnsweredInTheirOrderIT {

    private static final int HISTORIES = Integer.getInteger("hejnal.histories", 24);
    private static final int SIDE_BY_SIDE = Integer.getInteger("hejnal.histories.beside", 24);
    private static final long SEED = Long.getLong("hejnal.seed", System.nanoTime() % 1_000_000);
    /** The last caller has come after 12 s and somebody talks with them soon; who stays alone gives up after 100 s. */
    private static final Duration LONGEST = Duration.ofSeconds(150);

    @TempDir
    private static Path home;

    @Test
    void nobody_is_answered_before_somebody_who_came_earlier() throws Exception {
        System.out.println("histories by chance " + SEED);
        List<String> passedOver = new ArrayList<>();
        int answered = 0;
        try (OfficeOfHistories office = new OfficeOfHistories(home, HISTORIES);
                ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Semaphore places = new Semaphore(SIDE_BY_SIDE);
            List<Future<History>> running = IntStream.range(0, HISTORIES)
                    .mapToObj(number -> beside.submit(() -> {
                        places.acquire();
                        try {
                            return live(History.of(number, new Random(SEED + number)), office);
                        } finally {
                            places.release();
                        }
                    }))
                    .toList();
            for (Future<History> one : running) {
                History history = one.get();
                passedOver.addAll(
                        new AnsweringOrder(history, office.observed(), office.departures(history)).passedOver());
                answered += (int) history.visitors().stream()
                        .filter(visitor -> Observed.of(office.observed(), visitor.number())
                                .answered()
                                .isPresent())
                        .count();
            }
        }
        System.out.println(
                HISTORIES + " histories, " + answered + " callers answered, " + passedOver.size() + " passed over");
        assertThat(passedOver).as("chance " + SEED).isEmpty();
        assertThat(answered).as("callers who were answered").isGreaterThan(4 * HISTORIES);
    }

    private static History live(History history, OfficeOfHistories office) throws InterruptedException {
        long begin = System.nanoTime();
        Thread clerks = Thread.ofVirtual()
                .start(() -> history.moves().forEach(move -> {
                    awaitMoment(begin, move.at());
                    office.moves(history, move);
                }));
        history.visitors().forEach(visitor -> {
            awaitMoment(begin, visitor.at());
            office.calls(history, visitor);
        });
        clerks.join();
        await("all have gone")
                .atMost(LONGEST)
                .until(() -> history.visitors().stream()
                        .allMatch(visitor ->
                                Observed.of(office.observed(), visitor.number()).isOver()));
        return history;
    }

    /** The history's own clock. */
    private static void awaitMoment(long begin, int millis) {
        long due = begin + millis * 1_000_000L;
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}
