package pl.hejnal.tickets.numbering;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import pl.hejnal.kernel.Settings;
import pl.hejnal.tickets.numbering.domain.NumberSequence;

/**
 * Sees to it that no ticket number is ever given twice, whatever is restored (ADR 031). How far numbers may have been given
 * stands in a file outside of the database, a block ahead, so that a call costs no writing; when the database comes back older
 * than that, its numbers go on behind. Where the file is lost, they go on so far behind that no office can have come there.
 */
@ApplicationScoped
public class GivenNumbers {

    private static final Logger LOG = System.getLogger(GivenNumbers.class.getName());
    private static final long BLOCK = 200;
    /** Numbers that are drawn at the same time come in any order; a database that was set back is further behind. */
    private static final long SET_BACK = 1_000;
    /** More than the largest office takes: 30 calls a second are a burst in a city of ten millions. */
    private static final long MOST_A_SECOND = 50;

    private static final long LEAST_LEAP = 100_000;

    private final AtomicLong highest = new AtomicLong();
    private final AtomicLong reserved = new AtomicLong();
    private final AtomicBoolean reserving = new AtomicBoolean();
    private volatile boolean ending;
    private Optional<NumberFile> file = Optional.empty();

    @Inject
    private NumberSequence sequence;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService managed;

    // begin() finds it in a server, the constructor is given it by a test.
    @SuppressWarnings("NullAway.Init")
    private Executor background;

    GivenNumbers() {}

    GivenNumbers(NumberSequence sequence, NumberFile file, Clock clock, Executor background) {
        this.sequence = sequence;
        this.file = Optional.of(file);
        this.clock = clock;
        this.background = background;
    }

    @PostConstruct
    void begin() {
        if (settings != null) {
            background = managed;
            file = settings.groups()
                    .givenNumbers()
                    .map(directory -> new NumberFile(directory, System.getProperty("jboss.node.name", "office")));
        }
        file.ifPresent(this::goOnBehind);
    }

    private void goOnBehind(NumberFile kept) {
        try {
            OptionalLong given = kept.highest();
            long beyond = given.isPresent() ? given.getAsLong() : withoutTheFile();
            long leftOut = sequence.advance(beyond);
            if (leftOut > 0) {
                LOG.log(
                        Level.WARNING,
                        "The database did not know of ticket numbers that were given, or may have been: {0} are left"
                                + " out",
                        leftOut);
            }
            long now = Math.max(beyond, sequence.highest());
            highest.set(now);
            kept.write(now);
            reserved.set(now);
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "No ticket is opened while it cannot be told which numbers were given: hejnal.numbers", failure);
        }
    }

    /** All that can have been given since the newest ticket that the database knows. */
    private long withoutTheFile() {
        return sequence.newest()
                .map(opened -> sequence.highest()
                        + LEAST_LEAP
                        + MOST_A_SECOND
                                * Math.max(
                                        0,
                                        Duration.between(opened, clock.instant())
                                                .toSeconds()))
                .orElse(0L);
    }

    /** Before a number is drawn: the first one waits until it is known where to go on. */
    public void ready() {
        // The proxy has made this bean by now.
    }

    /**
     * A number was drawn; nobody has been told of it yet.
     *
     * @throws IllegalStateException if the database was set back while this server runs; numbers go on behind from now on
     */
    public void given(long number) {
        if (file.isEmpty()) {
            return;
        }
        long known = highest.accumulateAndGet(number, Math::max);
        if (number < known - SET_BACK) {
            sequence.advance(Math.max(known, reserved.get()));
            throw new IllegalStateException(
                    "The database was set back: ticket number " + number + " has been given before");
        }
        if (number > reserved.get() || ending) {
            reserve(number);
        } else if (number > reserved.get() - BLOCK / 2 && reserving.compareAndSet(false, true)) {
            background.execute(() -> reserve(number + BLOCK / 2));
        }
    }

    private synchronized void reserve(long number) {
        try {
            if (number > reserved.get() || ending) {
                long next = ending ? highest.get() : number + BLOCK;
                file.orElseThrow().write(next);
                reserved.set(next);
            }
        } catch (IOException failure) {
            // A call is worth more than its number; the next one tries again.
            LOG.log(
                    Level.WARNING,
                    "It cannot be written down how far ticket numbers have been given: {0}",
                    failure.toString());
        } finally {
            reserving.set(false);
        }
    }

    /** A server that was stopped, and not killed, leaves no number out. */
    @PreDestroy
    void end() {
        ending = true;
        if (file.isPresent()) {
            reserve(highest.get());
        }
    }
}
