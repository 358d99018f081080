package pl.hejnal.integration.outbox;

import jakarta.mail.PasswordAuthentication;
import org.apache.camel.component.mail.MailAuthenticator;

/** User and password for the mail server, read when they are needed. */
final class SmtpLogin extends MailAuthenticator {

    private final String user;
    private final SmtpAccount account;

    SmtpLogin(String user, SmtpAccount account) {
        this.user = user;
        this.account = account;
    }

    @Override
    public PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, account.password());
    }
}
