package pl.hejnal.web.faces.outbox;

import java.time.Instant;
import pl.hejnal.outbox.OutboxView;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/**
 * A message as the page shows it.
 *
 * @param when what belongs to its state: when it left or was given up, or when it is tried next; empty while it is sent
 * @param failure why it did not leave, in our words; empty if it never failed
 * @param answer what the other side said, in its own
 */
public record OutboxRow(
        long id,
        String at,
        String purpose,
        String subject,
        String recipient,
        OutboxState state,
        String when,
        int attempts,
        String failure,
        String answer,
        boolean retryable,
        boolean discardable) {

    static OutboxRow of(OutboxView view, Words words, Instant now) {
        return new OutboxRow(
                view.id(),
                OfficeTime.day(view.createdAt()),
                words.one("outbox", view.purpose()),
                view.subject(),
                view.recipient(),
                view.state(),
                when(view, words, now),
                view.attempts(),
                view.failure().map(why -> words.one("outbox", why.kind())).orElse(""),
                view.failure().map(why -> why.words()).orElse(""),
                view.canRetry(),
                view.canDiscard());
    }

    private static String when(OutboxView view, Words words, Instant now) {
        if (view.state() == OutboxState.WAITING && view.dueAt().isAfter(now)) {
            return words.of("outbox", "next", OfficeTime.day(view.dueAt()));
        }
        return view.endedAt().map(OfficeTime::day).orElse("");
    }
}
