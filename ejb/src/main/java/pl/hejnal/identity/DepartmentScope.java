package pl.hejnal.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;

/**
 * In which departments the caller of a counter may act: whom only the role of an officer lets in acts in the department
 * that employs them, and in no other. Every counter that hands out or changes something of a department asks here itself.
 */
@Stateless
@DeclareRoles({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
public class DepartmentScope {

    /** An officer whom no department employs acts nowhere. */
    private static final String NOWHERE = "";

    @Inject
    private OfficeUsers users;

    @Resource
    private SessionContext session;

    /**
     * @param everywhere the roles that the asking counter lets act in every department
     * @return the symbol of the only department; empty for who is not limited to one
     */
    @PermitAll
    public Optional<String> only(String... everywhere) {
        if (!session.isCallerInRole(Roles.DEPARTMENT) || Stream.of(everywhere).anyMatch(session::isCallerInRole)) {
            return Optional.empty();
        }
        return Optional.of(Login.read(session.getCallerPrincipal().getName())
                .flatMap(users::find)
                .flatMap(OfficeUser::department)
                .orElse(NOWHERE));
    }

    @PermitAll
    public boolean covers(String department, String... everywhere) {
        return only(everywhere).map(department::equals).orElse(true);
    }
}
