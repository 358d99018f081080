package pl.hejnal.integration.telephony.ami.callback;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.calls.callback.DialOrder;
import pl.hejnal.calls.callback.DueCallback;
import pl.hejnal.integration.principal.TelephonyPrincipal;
import pl.hejnal.integration.telephony.ami.AmiConnection;

/**
 * Looks every second whose turn it is to be called back. The office says who is next and how many stand before them, the
 * PBX how many clerks are free; then the try is written down, and only then dialled. It has a thread of its own: a
 * database that is slow must not keep the line to the PBX waiting, which would count as lost.
 */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CallbackDialler {

    private static final Logger LOG = System.getLogger(CallbackDialler.class.getName());
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final long LONGEST_ANSWER_SECONDS = 10;

    @Inject
    private TelephonyPrincipal telephony;

    @Inject
    private CallbackDesk callbacks;

    @Inject
    private AmiConnection line;

    @Resource
    private ManagedThreadFactory threads;

    private Thread walker;
    private volatile boolean stopped;
    private String lastTrouble = "";

    @PostConstruct
    void start() {
        walker = threads.newThread(this::walk);
        walker.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        walker.interrupt();
    }

    private void walk() {
        while (!stopped) {
            try {
                // Turns come by time that passes as much as by what happens; stop() interrupts this.
                Thread.sleep(BETWEEN_ROUNDS);
                if (line.isConnected()) {
                    round();
                }
                lastTrouble = "";
            } catch (InterruptedException stopping) {
                return;
            } catch (ExecutionException | TimeoutException | RuntimeException trouble) {
                complain(trouble);
            }
        }
    }

    private void round() throws InterruptedException, ExecutionException, TimeoutException {
        for (DueCallback turn : telephony.call(callbacks::turns)) {
            if (freeClerks(turn.queue()) > turn.before()) {
                DialOrder order =
                        telephony.call(() -> callbacks.dial(turn.id())).orElse(null);
                if (order != null) {
                    LOG.log(Level.INFO, "Calling back as {0}", order.call());
                    line.ask((session, members) -> CallbackOriginator.dial(session, order));
                }
            }
        }
    }

    private int freeClerks(String queue) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Integer> free = new CompletableFuture<>();
        line.ask((session, members) -> free.complete(QueueState.freeClerks(session, queue)));
        return free.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    /** The same trouble is told once, however often a round is tried. */
    private void complain(Exception trouble) {
        if (!trouble.toString().equals(lastTrouble)) {
            LOG.log(Level.WARNING, "Nobody can be called back now, and will be later: " + trouble);
        }
        lastTrouble = trouble.toString();
    }
}
