package pl.hejnal.menu.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pl.hejnal.kernel.Cached;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuPlans;

/** The published plan in memory, since every caller needs it. */
@ApplicationScoped
public class CurrentPlan {

    /** Another server of the same office may have published; what this one publishes is heard at once. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private MenuPlans plans;

    @Inject
    private Clock clock;

    private Cached<MenuPlan> cached;

    @PostConstruct
    public void open() {
        cached = new Cached<>("menus", plans::published, FRESH, clock);
    }

    MenuPlan get() {
        return cached.get();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) MenuPublished event) {
        cached.outdate();
    }
}
