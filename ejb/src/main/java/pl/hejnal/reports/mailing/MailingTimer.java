package pl.hejnal.reports.mailing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
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

/**
 * Looks every few seconds whether an order is due and carries out one, so that a hundred reports at seven o'clock do not take
 * the database from callers. Several servers may do so at once; what the server was down for it finds when it is back.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@NeedsDatabase
@RunAs(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailingTimer {

    private static final Logger LOG = System.getLogger(MailingTimer.class.getName());

    @Inject
    private ReportSending sending;

    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    void look() {
        sending.due().ifPresent(this::carryOut);
    }

    /** What failed is tried again by its row, what is refused is not until it is due anew; the page of orders says why. */
    private void carryOut(long id) {
        try {
            sending.send(id);
        } catch (Refusal no) {
            sending.refused(id, no.code());
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "The report of order " + id + " could not be made: " + failed.getMessage());
            sending.failed(id, ReportSending.FAILED);
        }
    }
}
