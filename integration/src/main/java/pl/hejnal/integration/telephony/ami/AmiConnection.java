package pl.hejnal.integration.telephony.ami;

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
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.PeerStatusEvent;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.calls.telephony.TelephonyChanged;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.integration.principal.TelephonyPrincipal;
import pl.hejnal.integration.telephony.OrderedEventQueues;
import pl.hejnal.kernel.Settings;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.PresenceChanged;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.SkillsChanged;

/**
 * Keeps the line to the PBX: connects, catches up, listens, and notices within three seconds that nobody is there any
 * more. One thread does all the talking; what there is to say is handed to it, and clerks whose presence changed are
 * read afresh, so that the last change wins whatever the order.
 */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AmiConnection {

    private static final Logger LOG = System.getLogger(AmiConnection.class.getName());
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);
    /** Wakes the thread for nothing else: the connection was closed, or we stop. */
    private static final AmiTask NONE = (session, members) -> session.ping();

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private TelephonyPrincipal telephony;

    @Inject
    private CallDesk calls;

    @Inject
    private CallLog log;

    @Inject
    private SkillDesk skills;

    @Inject
    private TelephonesByAmi telephones;

    @Inject
    private Event<TelephonyChanged> changes;

    @Inject
    private Instance<AmiFollower> known;

    @Resource
    private ManagedThreadFactory threads;

    private final BlockingQueue<AmiTask> tasks = new LinkedBlockingQueue<>();
    private List<AmiFollower> followers = List.of();
    private AmiListener listener;
    private OrderedEventQueues lanes;
    private Thread talker;
    private String lastTrouble = "";
    private volatile boolean connected;
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        lanes = lanes(settings.path("hejnal.home").resolve("telephony"));
        followers = known.stream().toList();
        listener = new AmiListener(new EventTranslation(clock), lanes::hand);
        lanes.start(threads);
        AmiAccount account = AmiAccount.from(settings);
        talker = threads.newThread(() -> keep(account));
        talker.start();
    }

    private OrderedEventQueues lanes(Path directory) {
        try {
            return new OrderedEventQueues(directory, event -> telephony.run(() -> calls.report(event)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("No place for the telephone's events in " + directory, unwritable);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        talker.interrupt();
        try {
            talker.join(SHUTDOWN_TIMEOUT);
            lanes.stop();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged change) {
        bring(change.login());
    }

    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) SkillsChanged change) {
        bring(change.login());
    }

    private void bring(Login clerk) {
        tasks.add((session, members) -> {
            ClerkSeat seat = telephony.call(() -> skills.seat(clerk));
            members.bring(seat);
            telephones.ask(session, seat);
        });
    }

    /** Handed to the thread that talks with the PBX; forgotten when the connection is lost before its turn. */
    public void ask(AmiTask task) {
        tasks.add(task);
    }

    public boolean isConnected() {
        return connected;
    }

    private void keep(AmiAccount account) {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            pause = session(account) ? FIRST_PAUSE : longer(pause);
            if (stopped || !rest(pause)) {
                return;
            }
        }
    }

    /** One session from its beginning to its end; false if it never came to one. */
    private boolean session(AmiAccount account) {
        tasks.clear();
        boolean wasConnected = false;
        try {
            AmiResync missed = telephony.call(() -> new AmiResync(log, skills, clock, lanes::hand));
            try (AmiSession session = AmiSession.open(account, this::hear, () -> tasks.add(NONE))) {
                QueueMembers members = missed.run(session);
                for (ClerkSeat seat : missed.clerks()) {
                    telephones.ask(session, seat);
                }
                for (AmiFollower follower : followers) {
                    follower.connected(session);
                }
                wasConnected = true;
                LOG.log(Level.INFO, "Connected with the PBX as {0}", account);
                talk(session, members);
            }
        } catch (InterruptedException stopping) {
            LOG.log(Level.DEBUG, "The line to the PBX is given up");
        } catch (IOException | RuntimeException trouble) {
            complain(account, trouble, wasConnected);
        }
        return wasConnected;
    }

    private void hear(ManagerEvent event) {
        if (event instanceof PeerStatusEvent telephone) {
            telephones.hear(telephone);
        } else {
            listener.accept(event);
            followers.forEach(follower -> follower.hear(event));
        }
    }

    /** A screen that cannot be told must not cost the connection. */
    private void tell(boolean isConnected) {
        connected = isConnected;
        try {
            changes.fire(new TelephonyChanged(isConnected, clock.instant()));
        } catch (RuntimeException deaf) {
            LOG.log(Level.ERROR, "The state of the telephone reached not everybody", deaf);
        }
    }

    /** The same trouble is told once, however often a connection is tried. */
    private void complain(AmiAccount account, Exception trouble, boolean wasConnected) {
        if (wasConnected || !trouble.toString().equals(lastTrouble)) {
            LOG.log(
                    Level.WARNING,
                    "No connection with the PBX as " + account + ": " + trouble.getMessage(),
                    trouble instanceof RuntimeException ? trouble : null);
        }
        lastTrouble = trouble.toString();
    }

    private void talk(AmiSession session, QueueMembers members) throws IOException, InterruptedException {
        tell(true);
        try {
            while (!stopped) {
                AmiTask next = tasks.poll(BETWEEN_PINGS.toMillis(), TimeUnit.MILLISECONDS);
                (next == null ? NONE : next).run(session, members);
                telephones.askMissing(session);
            }
        } finally {
            // At once: taking leave of a PBX that does not answer takes another second.
            if (!stopped) {
                tell(false);
                telephones.forget();
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static boolean rest(Duration pause) {
        try {
            // Before the next try to reach a PBX that is away; stop() interrupts it.
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }
}
