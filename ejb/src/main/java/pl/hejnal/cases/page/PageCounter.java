package pl.hejnal.cases.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pl.hejnal.cases.page.domain.PageAnswers;
import pl.hejnal.identity.Roles;

/** Counts the public page's answers, each in a transaction of its own that no question to a department prolongs. */
@Stateless
public class PageCounter {

    private static final long QUARTER_SECONDS = 900;

    @Inject
    private PageAnswers answers;

    @Inject
    private Clock clock;

    /** The state of a case has been told. */
    @RolesAllowed(Roles.RESIDENT)
    public void told() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        answers.add(now.minusSeconds(Math.floorMod(now.getEpochSecond(), QUARTER_SECONDS)));
    }
}
