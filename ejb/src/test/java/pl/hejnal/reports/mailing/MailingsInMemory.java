package pl.hejnal.reports.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.reports.mailing.domain.Mailing;
import pl.hejnal.reports.mailing.domain.MailingState;
import pl.hejnal.reports.mailing.domain.Mailings;
import pl.hejnal.testsupport.Injected;

/** Orders in memory, for one server. */
final class MailingsInMemory implements Mailings {

    private final List<Mailing> kept = new ArrayList<>();
    private long last;

    @Override
    public void add(Mailing mailing) {
        Injected.set(mailing, "id", ++last);
        kept.add(mailing);
    }

    @Override
    public void remove(Mailing mailing) {
        kept.remove(mailing);
    }

    @Override
    public List<Mailing> all() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<Long> due(Instant now) {
        return kept.stream().filter(one -> isDue(one, now)).map(Mailing::id).findFirst();
    }

    @Override
    public Optional<Mailing> claimDue(long id, Instant now) {
        return claim(id).filter(one -> isDue(one, now));
    }

    private static boolean isDue(Mailing one, Instant now) {
        return one.state() == MailingState.ACTIVE && !one.nextAt().isAfter(now);
    }

    @Override
    public Optional<Mailing> claim(long id) {
        return kept.stream().filter(one -> one.id() == id).findFirst();
    }
}
