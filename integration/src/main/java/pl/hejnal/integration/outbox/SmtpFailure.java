package pl.hejnal.integration.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.FailureKind;

/** What a mail server's refusal means for the letter (RFC 5321, 4.2; RFC 4954 for the login). */
final class SmtpFailure {

    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;
    private static final Set<Integer> LOGIN = Set.of(432, 454, 530, 534, 535, 538);

    private SmtpFailure() {}

    static DeliveryFailure of(Exception failure) {
        List<Throwable> all = chain(failure);
        return first(all, SMTPAddressFailedException.class)
                .map(refused -> answered(refused.getReturnCode(), refused))
                .or(() -> first(all, SMTPSenderFailedException.class)
                        .map(ours -> new DeliveryFailure(FailureKind.LOGIN_REFUSED, words(ours))))
                .or(() -> first(all, SMTPSendFailedException.class)
                        .map(refused -> answered(refused.getReturnCode(), refused)))
                .or(() -> first(all, AuthenticationFailedException.class)
                        .map(login -> new DeliveryFailure(FailureKind.LOGIN_REFUSED, words(login))))
                .or(() -> first(all, MessagingException.class).map(SmtpFailure::unreachable))
                .or(() -> first(all, IOException.class).map(SmtpFailure::unreachable))
                .orElseGet(() -> new DeliveryFailure(
                        FailureKind.NOT_SENDABLE, failure.getClass().getSimpleName()));
    }

    private static DeliveryFailure answered(int code, Exception refused) {
        FailureKind kind;
        if (LOGIN.contains(code)) {
            kind = FailureKind.LOGIN_REFUSED;
        } else if (code == CLOSING || code < 0) {
            // It hung up, or never answered: perhaps it has the letter all the same.
            kind = FailureKind.UNREACHABLE;
        } else {
            kind = code >= PERMANENT ? FailureKind.REFUSED : FailureKind.REFUSED_FOR_NOW;
        }
        return new DeliveryFailure(kind, words(refused));
    }

    private static DeliveryFailure unreachable(Exception failure) {
        return new DeliveryFailure(FailureKind.UNREACHABLE, words(failure));
    }

    /** None for a connection that ended without a word. */
    private static String words(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "");
    }

    /** Jakarta Mail keeps what each recipient met beside the cause. */
    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        collect(failure, all);
        return all;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> all) {
        if (failure == null || all.contains(failure)) {
            return;
        }
        all.add(failure);
        if (failure instanceof MessagingException many) {
            collect(many.getNextException(), all);
        }
        collect(failure.getCause(), all);
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
