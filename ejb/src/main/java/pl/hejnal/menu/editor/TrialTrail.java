package pl.hejnal.menu.editor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pl.hejnal.audit.AuditTrail;

/** What is accounted for in a trial of the menu, committed before the case is asked about. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrialTrail {

    @Inject
    private AuditTrail audit;

    @PermitAll
    public void asked(String by, String code) {
        audit.record(by, "menu.case-tried", code, "");
    }
}
