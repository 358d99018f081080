package pl.hejnal.reports.wallboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import pl.hejnal.reports.wallboard.domain.LiveOffice;
import pl.hejnal.reports.wallboard.domain.LiveOffice.Doing;
import pl.hejnal.staffing.ClerkTelephones;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.PresenceView;

/** Who is at work and what they do. */
@ApplicationScoped
class ClerksAtWork {

    /** One of them. */
    record AtWork(PresenceView clerk, Doing doing) {}

    @Inject
    private PresenceDesk presences;

    @Inject
    private ClerkTelephones telephones;

    @Inject
    private ReadySince ready;

    List<AtWork> in(LiveOffice office, Instant now) {
        return presences.everyone().stream()
                .flatMap(clerk -> office
                        .doing(clerk.login(), clerk.presence(), clerk.since(), telephones.isMissing(clerk.login()))
                        .map(doing -> new AtWork(clerk, ready.seen(clerk.login(), doing, now)))
                        .stream())
                .toList();
    }
}
