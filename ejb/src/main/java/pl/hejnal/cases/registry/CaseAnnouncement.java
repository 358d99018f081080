package pl.hejnal.cases.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.domain.FreshCodes;
import pl.hejnal.cases.registry.domain.Registry;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;

/** A department's file tells of cases that the office does not know: they get their codes, and their slips become due. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseAnnouncement {

    /** A code that another case got at the same moment is drawn again; a third time would be a miracle. */
    private static final int ROUNDS = 3;

    @Inject
    public Registry registry;

    @Inject
    public Clock clock;

    /** @param signs as the department writes them, which is how they will be printed */
    @RolesAllowed(Roles.SYSTEM)
    public void announce(DepartmentSymbol department, Collection<CaseSign> signs) {
        Map<String, CaseSign> written = new HashMap<>();
        signs.forEach(sign -> written.put(sign.withoutInitials(), sign.bare()));
        // Whoever registers one of these cases now is done before, or finds it announced.
        registry.lockAll();
        Set<String> unknown = registry.unknown(written.keySet());
        for (int round = 0; round < ROUNDS && !unknown.isEmpty(); round++) {
            FreshCodes codes = new FreshCodes(code -> false);
            Map<CaseSign, PhoneCode> announced = new HashMap<>();
            unknown.forEach(sign -> announced.put(written.get(sign), codes.next()));
            registry.announce(department, announced, clock.instant());
            unknown = registry.unknown(unknown);
        }
    }
}
