package pl.hejnal.integration.principal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import pl.hejnal.identity.Roles;

/** The office's own routes call counters in the role {@link Roles#SYSTEM} through this. */
@Stateless
@RunAs(Roles.SYSTEM)
public class SystemPrincipal {

    /** All that is done in it is one transaction, committed when this returns. */
    @PermitAll
    public <T> T call(Supplier<T> visit) {
        return visit.get();
    }

    /** Every counter that is visited in it has a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void runWithoutTransaction(Runnable visits) {
        visits.run();
    }
}
