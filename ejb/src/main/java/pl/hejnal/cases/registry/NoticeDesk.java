package pl.hejnal.cases.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.access.Entitlement;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.registry.domain.CaseNotices;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.DepartmentScope;
import pl.hejnal.identity.Roles;

/**
 * Where the people of a department see who gave their cases a PIN, and why: with a new PIN a case opens to whoever holds
 * the slip, and the old one opens nothing any more, so it must not happen without them.
 */
@Stateless
public class NoticeDesk {

    private static final int MOST = 20;

    @Inject
    private Cases cases;

    @Inject
    private CaseNotices notices;

    @Inject
    private Entitlement entitlement;

    @Inject
    private DepartmentScope scope;

    /**
     * Newest first, at most {@value #MOST}; none for a case that nobody registered.
     *
     * @throws pl.hejnal.kernel.Refusal {@code case.other-department}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public List<NoticeView> ofCase(CaseSign sign) {
        Optional<CaseFile> file = cases.find(sign);
        file.ifPresent(known -> entitlement.demand(sign, known.department(), Roles.CLERK));
        return file.map(known -> notices.ofCase(sign, MOST)).orElse(List.of()).stream()
                .map(NoticeView::of)
                .toList();
    }

    /** PINs drawn anew for cases of the caller's own department, newest first; none for who works for no single one. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public List<NoticeView> newPins() {
        return scope
                .only(Roles.CLERK)
                .filter(symbol -> !symbol.isEmpty())
                .map(symbol -> notices.newPinsOf(new DepartmentSymbol(symbol), MOST))
                .orElse(List.of())
                .stream()
                .map(NoticeView::of)
                .toList();
    }
}
