package pl.hejnal.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuPlans;

/**
 * The published plan in memory, since every caller needs it. Past its time one caller looks for a newer one while the
 * others go on with this; and so do all while the database is away.
 */
@ApplicationScoped
class CurrentPlan {

    private static final Logger LOG = System.getLogger(CurrentPlan.class.getName());
    /** Another server of the same office may have published; what this one publishes is heard at once. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private MenuPlans plans;
    @Inject
    private Clock clock;

    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Kept kept;

    private record Kept(MenuPlan plan, Instant until) {
    }

    MenuPlan get() {
        Kept now = kept;
        if (now == null) {
            return fetch().plan();
        }
        if (!clock.instant().isBefore(now.until()) && fetching.tryLock()) {
            try {
                return fetch().plan();
            } catch (RuntimeException away) {
                LOG.log(Level.WARNING, "No newer menu could be read; the one that is known stays: " + away.getMessage());
            } finally {
                fetching.unlock();
            }
        }
        return now.plan();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) MenuPublished event) {
        kept = null;
    }

    private Kept fetch() {
        Kept fetched = new Kept(plans.published(), clock.instant().plus(FRESH));
        kept = fetched;
        return fetched;
    }
}
