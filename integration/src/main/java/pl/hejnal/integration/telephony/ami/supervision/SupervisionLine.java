package pl.hejnal.integration.telephony.ami.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.asteriskjava.manager.event.ChanSpyStartEvent;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.supervision.SupervisionDesk;
import pl.hejnal.calls.supervision.SupervisionOrdered;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.calls.supervision.domain.SupervisionFailure;
import pl.hejnal.integration.principal.TelephonyPrincipal;
import pl.hejnal.integration.telephony.ami.AmiConnection;
import pl.hejnal.integration.telephony.ami.AmiFollower;
import pl.hejnal.integration.telephony.ami.AmiSession;

/**
 * Brings managers to talks as the office orders it, and tells the office what the PBX says of it. It tells on a thread of its own,
 * in order and until it is taken: a database that is away must neither keep the line to the PBX waiting nor make an end unheard.
 */
@ApplicationScoped
public class SupervisionLine implements AmiFollower {

    private static final Logger LOG = System.getLogger(SupervisionLine.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    /** What was ordered a moment before a list was made may be missing in it. */
    private static final Duration TOO_YOUNG = Duration.ofSeconds(5);

    @Inject
    private AmiConnection line;

    @Inject
    private SupervisionDesk desk;

    @Inject
    private TelephonyPrincipal telephony;

    @Inject
    private Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private final BlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
    private Thread teller;

    @PostConstruct
    void start() {
        teller = threads.newThread(this::tellAll);
        teller.start();
    }

    @PreDestroy
    void stop() {
        teller.interrupt();
    }

    void carryOut(@Observes(during = TransactionPhase.AFTER_SUCCESS) SupervisionOrdered ordered) {
        SupervisionView supervision = ordered.supervision();
        line.ask((session, members) -> {
            Optional<SupervisionFailure> failure = switch (ordered.order()) {
                case RING -> SupervisionOrders.ring(session, supervision, ordered.mode());
                case CHANGE -> SupervisionOrders.change(session, supervision, ordered.mode());
                case END -> SupervisionOrders.end(session, supervision);
            };
            failure.ifPresent(why -> ended(supervision.id(), why));
        });
    }

    @Override
    public void connected(AmiSession session) throws IOException {
        Instant now = clock.instant();
        Set<Long> up = new HashSet<>();
        for (CoreShowChannelEvent channel : PbxChannels.of(session).supervisions()) {
            SupervisionActions.id(channel.getUniqueid()).ifPresent(id -> {
                up.add(id);
                follow(id, channel.getContext(), channel.getExten(), now);
            });
        }
        told.add(() -> desk.endMissing(up, now.minus(TOO_YOUNG)));
    }

    @Override
    public void hear(ManagerEvent event) {
        Instant now = clock.instant();
        if (event instanceof ChanSpyStartEvent spying) {
            SupervisionActions.id(spying.getSpyerUniqueId())
                    .ifPresent(id -> follow(id, spying.getSpyerContext(), spying.getSpyerExten(), now));
        } else if (event instanceof HangupEvent hungUp) {
            SupervisionActions.id(hungUp.getUniqueId()).ifPresent(id -> ended(id, SupervisionFailure.NOT_ANSWERED));
        }
    }

    /** At a talk is who is in that context; before, their telephone rings. */
    private void follow(long id, @Nullable String context, @Nullable String extension, Instant at) {
        if (SupervisionActions.CONTEXT.equals(context)) {
            SupervisionActions.mode(extension).ifPresent(mode -> told.add(() -> desk.follow(id, mode, at)));
        }
    }

    private void ended(long id, SupervisionFailure why) {
        Instant now = clock.instant();
        told.add(() -> desk.ended(id, why, now));
    }

    private void tellAll() {
        try {
            while (true) {
                tell(told.take());
            }
        } catch (InterruptedException stopping) {
            LOG.log(Level.DEBUG, "Nothing more is told of supervisions");
        }
    }

    private void tell(Runnable news) throws InterruptedException {
        boolean complained = false;
        while (true) {
            try {
                telephony.run(news);
                return;
            } catch (RuntimeException trouble) {
                if (!complained) {
                    LOG.log(Level.WARNING, "The office does not take what the PBX says of a supervision", trouble);
                }
                complained = true;
                // The database is away, most likely; stop() interrupts this.
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }
}
