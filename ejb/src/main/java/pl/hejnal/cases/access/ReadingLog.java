package pl.hejnal.cases.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.identity.Roles;

/** The short transaction in which a read is written down, before anything is shown and apart from whatever fails after. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingLog {

    @Inject
    private AuditTrail audit;

    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void note(String who, String what, CaseSign about, String why) {
        audit.read(who, what, List.of(about.withoutInitials()), why);
    }

    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void noteAll(String who, String what, List<CaseSign> about, String why) {
        audit.read(who, what, about.stream().map(CaseSign::withoutInitials).toList(), why);
    }

    /** Somebody searched by a name; which name is personal itself and is not written down, what was found is. */
    @RolesAllowed(Roles.CLERK)
    public void noteSearch(String who, int found, String why) {
        audit.record(who, "case.searched-by-name", Integer.toString(found), why);
    }
}
