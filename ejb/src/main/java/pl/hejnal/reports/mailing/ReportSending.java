package pl.hejnal.reports.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.SendMessage;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.domain.PresetPeriod;
import pl.hejnal.reports.mailing.domain.Mailing;
import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.reports.mailing.domain.Mailings;
import pl.hejnal.reports.mailing.domain.OrderedReport;

/**
 * Carries out one order: its letters stand in the outbox, and the order waits for its next time, in one transaction. It reads
 * reports as a manager, on behalf of one who still is.
 */
@Stateless
@RunAs(Roles.MANAGER)
public class ReportSending {

    /** Later, whoever waits for it has looked the figures up. */
    static final Duration WORTH_SOMETHING = Duration.ofDays(3);

    static final String FAILED = "mailing.failed";

    @Inject
    private Mailings mailings;

    @Inject
    private CallReport reports;

    @Inject
    private Event<ReportFileWanted> wanted;

    @Inject
    private Outbox outbox;

    @Inject
    private UserDesk users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public Optional<Long> due() {
        return mailings.due(clock.instant());
    }

    /**
     * Nothing happens if it is not due any more, or another server has it.
     *
     * @throws Refusal what the report or its file refuses
     */
    @RolesAllowed(Roles.SYSTEM)
    public void send(long id) {
        Instant now = clock.instant();
        mailings.claimDue(id, now).ifPresent(mailing -> carryOut(mailing, now));
    }

    /**
     * It could not be carried out; it is tried again.
     *
     * @param why {@link #FAILED}
     */
    @RolesAllowed(Roles.SYSTEM)
    public void failed(long id, String why) {
        Instant now = clock.instant();
        mailings.claimDue(id, now).ifPresent(mailing -> mailing.failed(why, now));
    }

    /** @param why a refusal's code; the same would be refused again */
    @RolesAllowed(Roles.SYSTEM)
    public void refused(long id, String why) {
        Instant now = clock.instant();
        mailings.claimDue(id, now).ifPresent(mailing -> mailing.refused(why, now));
    }

    private void carryOut(Mailing mailing, Instant now) {
        if (!users.works(mailing.orderedBy(), Roles.MANAGER)) {
            mailing.stop();
            audit.record(
                    "system",
                    "mailing.stopped",
                    Long.toString(mailing.id()),
                    mailing.orderedBy().value());
            return;
        }
        mailing.due(now).ifPresentOrElse(due -> send(mailing, due, now), () -> mailing.waitForNext(now));
    }

    private void send(Mailing mailing, Instant due, Instant now) {
        OrderedReport what = mailing.what();
        ReportQuestion question = question(what, mailing.times(), day(due));
        ReportFileWanted event = new ReportFileWanted(question, reports.of(question), what.format(), what.language());
        wanted.fire(event);
        // Without an answer the server is still starting; it stays due.
        event.file().ifPresent(file -> {
            ReportLetter letter = letter(mailing, question, file.title());
            for (MailAddress to : mailing.recipients()) {
                outbox.send(new SendMessage(
                        "report/" + mailing.id() + "/" + due + "/" + to,
                        OutboxPurpose.REPORT,
                        subject(mailing, due),
                        new MailContent(
                                to,
                                letter.title(what.language()),
                                letter.body(what.language()),
                                Optional.of(file.file())),
                        Optional.empty(),
                        WORTH_SOMETHING));
            }
            mailing.sent(due, now);
        });
    }

    /** Of the days that a sending on this day tells of. */
    static ReportQuestion question(OrderedReport what, MailingTimes times, LocalDate day) {
        PresetPeriod period = times.frequency().period();
        return new ReportQuestion(what.report(), what.interval(), period.from(day), period.until(day), what.targets());
    }

    private ReportLetter letter(Mailing mailing, ReportQuestion question, String title) {
        boolean english = mailing.what().language().equals(Language.EN);
        return new ReportLetter(
                title,
                question,
                users.names()
                        .getOrDefault(mailing.orderedBy(), mailing.orderedBy().value()),
                settings.groups().screens().url(),
                english
                        ? settings.groups().office().en()
                        : settings.groups().office().pl());
    }

    /** By which what became of its letters is found. */
    static String subject(Mailing mailing, Instant due) {
        return mailing.id() + "/" + day(due);
    }

    private static LocalDate day(Instant due) {
        return due.atZone(OfficeZone.ZONE).toLocalDate();
    }
}
