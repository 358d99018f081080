package pl.hejnal.cases.departments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.identity.Roles;

/** The short transaction before a trial, so that no department is asked within one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrialLog {

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Roles.ADMIN)
    public void note(String who, String what, CaseSign about, String why) {
        audit.record(who, what, about.value(), why);
    }
}
