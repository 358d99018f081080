package pl.hejnal.cases.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.access.domain.Reason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.DepartmentScope;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

/** Whose a case is, and whether who asks may have to do with it, and says why. Asked by every counter of cases. */
@Stateless
@DeclareRoles({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Entitlement {

    @Inject
    DirectoryDesk directory;

    @Inject
    DepartmentScope scope;

    @Inject
    TicketReferences tickets;

    @Inject
    ReadingLog log;

    @Resource
    SessionContext session;

    /** The longest symbol that the sign's unit begins with: KM for KM-III. */
    @PermitAll
    public Optional<DepartmentSymbol> departmentOf(CaseSign sign) {
        return directory.departments().stream()
                .map(known -> known.symbol())
                .filter(symbol -> sign.isOfDepartment(symbol.value()))
                .max(Comparator.comparingInt(symbol -> symbol.value().length()));
    }

    /**
     * Refuses an officer of another department, and writes down that they tried.
     *
     * @param everywhere the roles that act in every department here
     * @throws Refusal {@code case.other-department}
     */
    @PermitAll
    public void demand(CaseSign sign, DepartmentSymbol department, String... everywhere) {
        if (!scope.covers(department.value(), everywhere)) {
            log.note(session.getCallerPrincipal().getName(), "case.refused", sign, department.value());
            throw new Refusal("case.other-department", Map.of("department", department.value()));
        }
    }

    /** Whether they see it in full; who only supervises sees dots where something may be about a person. */
    @PermitAll
    public boolean isPlain(DepartmentSymbol department) {
        return session.isCallerInRole(Roles.CLERK)
                || (session.isCallerInRole(Roles.DEPARTMENT) && scope.covers(department.value(), Roles.CLERK));
    }

    /** @throws Refusal {@code case.why} for what is neither a few words nor the number of a ticket */
    @PermitAll
    public String reason(String typed) {
        return Reason.of(typed)
                .or(() -> Optional.ofNullable(typed)
                        .filter(tickets::isTicket)
                        .map(String::strip)
                        .map(Reason::cut))
                .orElseThrow(() -> new Refusal("case.why"))
                .text();
    }
}
