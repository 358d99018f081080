package pl.hejnal.integration.telephony;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import pl.hejnal.calls.PhoneEvent;

/**
 * Hands one event to the office until it is taken. A database that is away is waited for, however long; an event that
 * the office cannot take is put aside in a file after three attempts, so that it does not hold up all later ones.
 */
final class EventDelivery {

    private static final Logger LOG = System.getLogger(EventDelivery.class.getName());
    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Waiting, so that a test need not. */
    interface Pause {
        void last(Duration duration) throws InterruptedException;
    }

    private final Consumer<PhoneEvent> office;
    private final SpillFile notTaken;
    private final Pause pause;

    EventDelivery(Consumer<PhoneEvent> office, SpillFile notTaken, Pause pause) {
        this.office = office;
        this.notTaken = notTaken;
        this.pause = pause;
    }

    void deliver(PhoneEvent event) throws InterruptedException {
        Duration wait = FIRST_PAUSE;
        int failures = 0;
        while (true) {
            try {
                office.accept(event);
                return;
            } catch (RuntimeException failed) {
                boolean databaseIsAway = DatabaseOutage.isAway(failed);
                if (!databaseIsAway && ++failures >= ATTEMPTS) {
                    putAside(event, failed);
                    return;
                }
                LOG.log(Level.WARNING, "The office did not take " + event + ", again in " + wait + ": " + failed);
            }
            pause.last(wait);
            wait = wait.multipliedBy(4).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(4);
        }
    }

    private synchronized void putAside(PhoneEvent event, RuntimeException reason) {
        LOG.log(Level.ERROR, "The office refuses " + event + "; it is kept in the file of refused events", reason);
        try {
            notTaken.append(SpilledEvent.write(event));
        } catch (IOException full) {
            LOG.log(Level.ERROR, "It could not be kept either", full);
        }
    }
}
