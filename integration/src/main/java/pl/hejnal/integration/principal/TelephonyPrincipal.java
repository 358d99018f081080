package pl.hejnal.integration.principal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import pl.hejnal.identity.Roles;

/** Whoever hears the PBX calls counters in the role {@link Roles#TELEPHONY} through this. */
@Stateless
@RunAs(Roles.TELEPHONY)
public class TelephonyPrincipal {

    /** All that is done in it is one transaction, committed when this returns. */
    @PermitAll
    public <T> T call(Supplier<T> visit) {
        return visit.get();
    }

    @PermitAll
    public void run(Runnable visit) {
        visit.run();
    }

    /** Every counter that is asked in it has a transaction of its own, or none where it says so: for what may take its time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T callWithoutTransaction(Supplier<T> visit) {
        return visit.get();
    }
}
