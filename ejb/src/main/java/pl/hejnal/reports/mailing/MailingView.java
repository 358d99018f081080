package pl.hejnal.reports.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.outbox.SentMessage;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.reports.mailing.domain.Mailing;
import pl.hejnal.reports.mailing.domain.MailingState;
import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.reports.mailing.domain.OrderedReport;

/**
 * An order as managers see it.
 *
 * @param nextAt when it is carried out next, or tried again; means nothing while it rests
 * @param lastSentAt when its letters were handed to the outbox last
 * @param delivered how many of these letters have left
 * @param dead how many of them will not leave by themselves
 * @param refused why one of these letters has not left; empty if none was tried in vain
 * @param failure why its file could not be made: a refusal's code, or {@code mailing.failed}; empty if it could
 */
public record MailingView(
        long id,
        OrderedReport what,
        MailingTimes times,
        List<MailAddress> recipients,
        Login orderedBy,
        MailingState state,
        Instant nextAt,
        Optional<Instant> lastSentAt,
        long delivered,
        long waiting,
        long dead,
        Optional<FailureKind> refused,
        String failure) {

    static MailingView of(Mailing mailing, List<SentMessage> letters) {
        return new MailingView(
                mailing.id(),
                mailing.what(),
                mailing.times(),
                mailing.recipients(),
                mailing.orderedBy(),
                mailing.state(),
                mailing.nextAt(),
                mailing.lastSentAt(),
                count(letters, OutboxState.DELIVERED),
                count(letters, OutboxState.WAITING) + count(letters, OutboxState.SENDING),
                count(letters, OutboxState.DEAD) + count(letters, OutboxState.CANCELLED),
                letters.stream()
                        .filter(letter -> letter.state() != OutboxState.DELIVERED)
                        .flatMap(letter -> letter.failure().stream())
                        .findFirst(),
                mailing.failure());
    }

    private static long count(List<SentMessage> letters, OutboxState state) {
        return letters.stream().filter(letter -> letter.state() == state).count();
    }
}
