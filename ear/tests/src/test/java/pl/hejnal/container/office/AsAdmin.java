package pl.hejnal.container.office;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import pl.hejnal.identity.Roles;

/** Calls counters in the role {@link Roles.ADMIN}; each call is a transaction of its own. */
@Stateless
@RunAs(Roles.ADMIN)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAdmin {

    public <T> T call(Callable<T> visit) throws Exception {
        return visit.call();
    }
}
