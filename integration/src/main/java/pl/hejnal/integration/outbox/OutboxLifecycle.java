package pl.hejnal.integration.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import pl.hejnal.integration.principal.SystemPrincipal;
import pl.hejnal.kernel.Settings;
import pl.hejnal.outbox.DeliveryDesk;
import pl.hejnal.outbox.OutboxFilled;
import pl.hejnal.outbox.OutboxStatus;
import pl.hejnal.outbox.domain.OutboxChannel;

/** Keeps the routes that deliver the outbox while the server runs; without a mail server in the settings, letters wait. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxLifecycle {

    private static final Logger LOG = System.getLogger(OutboxLifecycle.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private SystemPrincipal system;

    @Inject
    private OutboxStatus status;

    @Inject
    private Clock clock;

    private Optional<OutboxRoutes> mail = Optional.empty();

    @PostConstruct
    void open() {
        try {
            mail = SmtpAccount.of(settings).map(this::routes);
        } catch (IllegalStateException wrong) {
            // The office works without mail; the administrator's page says that none is connected.
            LOG.log(Level.ERROR, "No mail leaves: " + wrong.getMessage());
        }
        if (mail.isPresent()) {
            status.connected(OutboxChannel.MAIL);
        }
    }

    private OutboxRoutes routes(SmtpAccount account) {
        MailRoute route = new MailRoute(account);
        String server = settings.find("jboss.node.name").orElse("");
        return new OutboxRoutes(
                route, new OutboxWorker(OutboxChannel.MAIL, server, desk, route, system::runWithoutTransaction, clock));
    }

    /** What was just committed leaves at once; it was another server's turn if it is gone by then. */
    @PermitAll
    public void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        mail.ifPresent(OutboxRoutes::wake);
    }

    @PreDestroy
    void close() {
        mail.ifPresent(OutboxRoutes::close);
    }
}
