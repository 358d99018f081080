package pl.hejnal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.kernel.Settings;

/**
 * Refuses to open a production office with demonstration accounts or without secrets of its own: the deployment fails
 * with one sentence that says what to do.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs(Roles.SYSTEM)
public class ProductionGuard {

    private static final int SHORTEST_SECRET = 16;

    @Inject
    private Settings settings;

    @Inject
    private UserDesk users;

    @PostConstruct
    void inspect() {
        if (settings.isDemo()) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        if (users.hasDemoUsers()) {
            reasons.add("the database holds demonstration users; production needs a database of its own");
        }
        for (String secret : List.of("hejnal.pin.key", "hejnal.ami.secret")) {
            if (settings.find(secret)
                    .filter(value -> value.length() >= SHORTEST_SECRET)
                    .isEmpty()) {
                reasons.add("the setting " + secret + " needs a secret of at least " + SHORTEST_SECRET + " characters");
            }
        }
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("Hejnał does not start in production: " + String.join("; ", reasons));
        }
    }
}
