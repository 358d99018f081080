package pl.hejnal.integration.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import pl.hejnal.identity.Roles;

/** Runs the outbox's work in the role that belongs to no person; each visit to a counter is a transaction of its own. */
@Stateless
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxPrincipal {

    @PermitAll
    public void run(Runnable work) {
        work.run();
    }
}
