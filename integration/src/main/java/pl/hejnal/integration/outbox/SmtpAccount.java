package pl.hejnal.integration.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.OfficeSettings.Mail;
import pl.hejnal.kernel.settings.OfficeSettings.Mail.Security;

/**
 * The office's account at the city's mail server ({@code hejnal.mail.*}).
 *
 * @param passwordFile read at each try, so that a new password counts at once; only where there is a user
 * @param from whom letters come from, and where what cannot be delivered returns to
 */
record SmtpAccount(
        String host, int port, Security security, Optional<String> user, Path passwordFile, MailAddress from) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "localhost");

    SmtpAccount {
        if (user.isPresent() && security == Security.NONE && !THIS_MACHINE.contains(host)) {
            throw new IllegalStateException(
                    "hejnal.mail.security=none would send the password of hejnal.mail.user in plain text; see config/hejnal.properties");
        }
    }

    /**
     * Empty while {@code hejnal.mail.host} is not set.
     *
     * @throws IllegalStateException if a setting is missing or wrong; the message names it
     */
    static Optional<SmtpAccount> of(Settings settings) {
        Mail mail = settings.groups().mail();
        return mail.host()
                .map(host -> new SmtpAccount(
                        host,
                        mail.port(),
                        mail.security(),
                        mail.user(),
                        mail.user().isPresent() ? settings.path("hejnal.mail.password.file") : Path.of(""),
                        from(settings.text("hejnal.mail.from"))));
    }

    private static MailAddress from(String text) {
        try {
            return MailAddress.parse(text);
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalStateException(
                    "The setting hejnal.mail.from must be an address for mail, not \"" + text + "\"", noAddress);
        }
    }

    /** @throws UncheckedIOException if the file cannot be read */
    String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("The password of hejnal.mail.user cannot be read", missing);
        }
    }
}
