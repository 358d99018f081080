package pl.hejnal.integration.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalRead;
import pl.hejnal.integration.journal.files.JournalDirectory;
import pl.hejnal.integration.journal.files.LocalDirectory;
import pl.hejnal.integration.journal.files.SftpAccount;
import pl.hejnal.integration.journal.files.SftpDirectory;
import pl.hejnal.integration.principal.TelephonyPrincipal;
import pl.hejnal.kernel.Settings;

/** Keeps the route from the PBX's journals to the office while the server runs. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JournalImportLifecycle {

    private static final Logger LOG = System.getLogger(JournalImportLifecycle.class.getName());

    /** With a PBX on another machine that says nothing. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private JournalDesk office;

    @Inject
    private TelephonyPrincipal telephony;

    @Inject
    private Event<JournalRead> reads;

    private Optional<JournalRoute> route = Optional.empty();

    @PostConstruct
    void open() {
        route = settings.groups().pbx().journal().map(this::directory).map(directory -> {
            JournalImport journals = new JournalImport(directory, office, clock);
            return new JournalRoute(() -> telephony.callWithoutTransaction(journals::run), directory, reads::fire);
        });
        if (route.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "hejnal.pbx.journal is not set: what AMI misses will not be found in the PBX's journals");
        }
    }

    private JournalDirectory directory(String where) {
        return SftpAccount.isOne(where)
                ? new SftpDirectory(SftpAccount.of(where, settings.path("hejnal.pbx.secrets")), TIMEOUT, clock)
                : new LocalDirectory(Path.of(where));
    }

    @PreDestroy
    void close() {
        route.ifPresent(JournalRoute::close);
    }
}
