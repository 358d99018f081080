package pl.hejnal.reports.opendata;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.database.NeedsDatabase;

/** Publishes the last month when its day has come. Several servers may look at once: one of them publishes. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@NeedsDatabase
@RunAs(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class OpenDataTimer {

    private static final Logger LOG = System.getLogger(OpenDataTimer.class.getName());

    @Inject
    private OpenDataPublishing publishing;

    /** Once an hour, so that a day is kept to however long a server was down. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    void look() {
        try {
            publishing.publishDue();
        } catch (Refusal no) {
            LOG.log(Level.INFO, "No open data of the last month: {0}", no.code());
        }
    }
}
