package pl.hejnal.menu.editor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.domain.Login;

/** What is accounted for in a trial of the menu, committed before the case is asked about. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrialTrail {

    @Inject
    private AuditTrail audit;

    @PermitAll
    public void asked(Login by, String code) {
        audit.record(by.value(), "menu.case-tried", code, "");
    }
}
