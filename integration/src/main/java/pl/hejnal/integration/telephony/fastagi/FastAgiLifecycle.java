package pl.hejnal.integration.telephony.fastagi;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import pl.hejnal.integration.telephony.fastagi.server.AllowedPeers;
import pl.hejnal.integration.telephony.fastagi.server.MenuServer;
import pl.hejnal.integration.telephony.fastagi.server.SoundLocation;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.TelephonySettings.Agi;

/**
 * Keeps the menu open to the PBX while the server runs. A port that is taken is tried again: meanwhile the dialplan's
 * own menu serves the callers.
 */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FastAgiLifecycle {

    private static final Logger LOG = System.getLogger(FastAgiLifecycle.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private MenuCounters office;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ContextService contexts;

    private MenuServer server;
    private Thread listener;
    private volatile boolean stopped;

    @PostConstruct
    void open() {
        ThreadFactory callers = MenuServer.threads();
        ThreadFactory inTheOffice = call -> callers.newThread(contexts.contextualRunnable(call));
        Agi agi = settings.groups().agi();
        server = new MenuServer(
                address(agi.bind()),
                agi.port(),
                agi.limit(),
                AllowedPeers.with(settings.groups().ami().host())::isOne,
                inTheOffice,
                new CallScripts(
                        office,
                        SoundLocation.of(settings),
                        clock,
                        work -> inTheOffice.newThread(work).start()));
        listener = threads.newThread(this::listen);
        listener.start();
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("hejnal.agi.bind is no address of this machine: " + name, unknown);
        }
    }

    @PreDestroy
    void close() {
        stopped = true;
        server.shutdown();
        listener.interrupt();
    }

    private void listen() {
        CallerNumber.readPlans();
        while (!stopped) {
            try {
                server.startup();
            } catch (IOException taken) {
                LOG.log(
                        Level.ERROR,
                        "The menu cannot listen on {0}:{1}; callers hear the dialplan's own menu. {2}",
                        server.getAddress(),
                        Integer.toString(server.getPort()),
                        taken.getMessage());
                try {
                    // A port that others hold tells nobody when it is free; stop() interrupts this.
                    Thread.sleep(BETWEEN_TRIES);
                } catch (InterruptedException stopping) {
                    return;
                }
            }
        }
    }
}
