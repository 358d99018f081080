package pl.hejnal.reports.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.SentMessage;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.reports.mailing.domain.Mailing;
import pl.hejnal.reports.mailing.domain.MailingState;
import pl.hejnal.reports.mailing.domain.Mailings;

/** Where managers order reports by mail. They see and change one another's orders: the reports are the office's. */
@Stateless
public class MailingDesk {

    /** What nobody reads any more is to be deleted. */
    public static final int MOST = 100;

    /** After a month of 31 days. */
    private static final LocalDate LONGEST_PERIOD = LocalDate.of(2026, 2, 1);

    @Inject
    private Mailings mailings;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** In the order in which they were ordered. */
    @RolesAllowed(Roles.MANAGER)
    public List<MailingView> all() {
        List<Mailing> all = mailings.all();
        Map<String, List<SentMessage>> letters = outbox.about(
                OutboxPurpose.REPORT,
                all.stream().flatMap(one -> subject(one).stream()).toList());
        return all.stream()
                .map(one -> MailingView.of(
                        one,
                        subject(one)
                                .map(subject -> letters.getOrDefault(subject, List.of()))
                                .orElse(List.of())))
                .toList();
    }

    /** Of the letters of its last sending. */
    private static Optional<String> subject(Mailing mailing) {
        return mailing.lastDue().map(due -> ReportSending.subject(mailing, due));
    }

    /**
     * @return its number
     * @throws Refusal {@code mailing.full}, and {@code report.too-long} for more lines than a report of that length has
     */
    @RolesAllowed(Roles.MANAGER)
    public long order(OrderMailing command, Login by) {
        // The longest that it can have is refused now, not at the first sending.
        ReportSending.question(command.what(), command.times(), LONGEST_PERIOD);
        if (mailings.all().size() >= MOST) {
            throw new Refusal("mailing.full");
        }
        Mailing mailing = new Mailing(command.what(), command.times(), command.to(), by, clock.instant());
        mailings.add(mailing);
        record(by, "mailing.ordered", mailing);
        return mailing.id();
    }

    /** @throws Refusal {@code mailing.unknown} */
    @RolesAllowed(Roles.MANAGER)
    public void pause(long id, Login by) {
        Mailing mailing = claim(id);
        if (mailing.state() == MailingState.ACTIVE) {
            mailing.pause();
            record(by, "mailing.paused", mailing);
        }
    }

    /**
     * From now on it is sent with the rights of who resumes it.
     *
     * @throws Refusal {@code mailing.unknown}
     */
    @RolesAllowed(Roles.MANAGER)
    public void resume(long id, Login by) {
        Mailing mailing = claim(id);
        if (mailing.state() != MailingState.ACTIVE) {
            mailing.resume(by, clock.instant());
            record(by, "mailing.resumed", mailing);
        }
    }

    /**
     * What was handed to the outbox leaves all the same.
     *
     * @throws Refusal {@code mailing.unknown}
     */
    @RolesAllowed(Roles.MANAGER)
    public void delete(long id, Login by) {
        Mailing mailing = claim(id);
        record(by, "mailing.deleted", mailing);
        mailings.remove(mailing);
    }

    private Mailing claim(long id) {
        return mailings.claim(id).orElseThrow(() -> new Refusal("mailing.unknown"));
    }

    private void record(Login by, String what, Mailing mailing) {
        audit.record(
                by.value(),
                what,
                Long.toString(mailing.id()),
                mailing.what().report() + " " + mailing.times().frequency() + " → " + mailing.recipients());
    }
}
