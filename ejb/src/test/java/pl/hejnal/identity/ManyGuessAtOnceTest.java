package pl.hejnal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyGuessAtOnceTest {

    @Test
    void and_all_but_a_few_are_told_to_come_again_instead_of_waiting() throws Exception {
        PasswordChecks checks = new PasswordChecks(60_000);
        CountDownLatch over = new CountDownLatch(1);
        CyclicBarrier checking = new CyclicBarrier(PasswordChecks.AT_ONCE + 1);
        CompletableFuture<?>[] first = IntStream.range(0, PasswordChecks.AT_ONCE)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> checks.check(() -> waits(checking, over)), task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);
        checking.await();
        CountDownLatch refused = new CountDownLatch(100 - PasswordChecks.WAITING);
        IntStream.range(0, 100)
                .forEach(i -> Thread.ofVirtual().start(() -> {
                    if (checks.check(() -> true).isEmpty()) {
                        refused.countDown();
                    }
                }));
        refused.await();
        over.countDown();
        CompletableFuture.allOf(first).join();
    }

    @Test
    void and_who_waits_does_not_wait_for_ever() {
        PasswordChecks checks = new PasswordChecks(1);
        CountDownLatch over = new CountDownLatch(1);
        CyclicBarrier checking = new CyclicBarrier(PasswordChecks.AT_ONCE + 1);
        for (int i = 0; i < PasswordChecks.AT_ONCE; i++) {
            new Thread(() -> checks.check(() -> waits(checking, over))).start();
        }
        waits(checking, new CountDownLatch(0));
        assertThat(checks.check(() -> true)).isEqualTo(Optional.empty());
        over.countDown();
    }

    private static boolean waits(CyclicBarrier checking, CountDownLatch over) {
        try {
            checking.await();
            over.await();
            return true;
        } catch (Exception stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
