package pl.hejnal.cases.departments;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

/** Where administrators look after the connections to the departments. */
@Stateless
@DeclareRoles({Roles.CLERK, Roles.DEPARTMENT})
public class DepartmentsDesk {

    @Inject
    DepartmentDiagnostics workshop;

    @Inject
    DepartmentSystems systems;

    @Inject
    TrialLog log;

    @Resource
    SessionContext session;

    /** What may be promised to whoever gets a slip for a case of this department. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CaseConnection connection(DepartmentSymbol department) {
        return systems.connection(department);
    }

    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<DepartmentHealth> health() {
        return workshop.health();
    }

    /**
     * Asks a department about a case now and shows each step. That somebody looked is written down before. Who is neither
     * clerk nor of a department has no reason to know about a resident (GDPR art. 5(1)(b)) and sees dots instead.
     *
     * @param why what the administrator says they look for
     * @throws Refusal {@code trial.sign} if it is no case sign, {@code trial.why} if no reason is given
     */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Trial tryOut(DepartmentSymbol department, String sign, String why) {
        CaseSign about = CaseSign.parse(sign).orElseThrow(() -> new Refusal("trial.sign", Map.of("sign", sign)));
        if (why == null || why.isBlank()) {
            throw new Refusal("trial.why");
        }
        boolean plainly = session.isCallerInRole(Roles.CLERK) || session.isCallerInRole(Roles.DEPARTMENT);
        log.note(session.getCallerPrincipal().getName(), plainly ? "trial.read" : "trial.read-masked", about, why);
        Trial trial = workshop.tryOut(department, about);
        return plainly ? trial : MaskedTrial.of(trial);
    }
}
