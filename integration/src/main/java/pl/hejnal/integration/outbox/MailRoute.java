package pl.hejnal.integration.outbox;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.settings.OfficeSettings.Mail.Security;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.MailContent;

/** The Camel route of letters: one connection a letter, each step within a time-out that the lease of a message covers. */
final class MailRoute extends RouteBuilder implements MessageSender {

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    /** A server that looks for viruses takes its time after the last line. */
    static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

    private static final String ENTRANCE = "direct:outbox-mail";

    private final SmtpAccount account;
    private final MailWriter writer;
    private @Nullable ProducerTemplate letters;

    MailRoute(SmtpAccount account) {
        this.account = account;
        writer = new MailWriter(account.from());
    }

    @Override
    public void configure() {
        // Who sends a message is told what went wrong, and says so in its row; Camel need not, with its words or a
        // stack.
        errorHandler(noErrorHandler());
        from(ENTRANCE).routeId("outbox-mail").process(this::write).to(server(getContext()));
        letters = getContext().createProducerTemplate();
    }

    private void write(Exchange exchange) throws Exception {
        LeasedMessage message = exchange.getMessage().getBody(LeasedMessage.class);
        MimeMessage letter = writer.write(message, (MailContent) message.content());
        exchange.getMessage().setBody(letter, MimeMessage.class);
    }

    private MailEndpoint server(CamelContext context) {
        String protocol = account.security() == Security.TLS ? "smtps" : "smtp";
        String host = account.host().contains(":") ? "[" + account.host() + "]" : account.host();
        MailEndpoint endpoint = context.getEndpoint(protocol + "://" + host + ":" + account.port(), MailEndpoint.class);
        MailConfiguration configuration = endpoint.getConfiguration();
        configuration.setConnectionTimeout((int) CONNECT_TIMEOUT.toMillis());
        // Not in the address, which logs and errors show; asked at each try.
        account.user().ifPresent(user -> configuration.setAuthenticator(new SmtpLogin(user, account)));
        Properties more = new Properties();
        String prefix = "mail." + protocol + ".";
        more.setProperty(prefix + "timeout", Long.toString(READ_TIMEOUT.toMillis()));
        more.setProperty(prefix + "writetimeout", Long.toString(READ_TIMEOUT.toMillis()));
        more.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (account.security() == Security.STARTTLS) {
            more.setProperty(prefix + "starttls.enable", "true");
            more.setProperty(prefix + "starttls.required", "true");
        }
        configuration.setAdditionalJavaMailProperties(more);
        return endpoint;
    }

    @Override
    public Optional<DeliveryFailure> send(LeasedMessage message) {
        ProducerTemplate open = letters;
        if (open == null) {
            throw new IllegalStateException("The route of letters has not been opened");
        }
        Exception failure = open.send(
                        ENTRANCE, exchange -> exchange.getMessage().setBody(message))
                .getException();
        return Optional.ofNullable(failure).map(SmtpFailure::of);
    }
}
