package pl.hejnal.cases.access;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.identity.DepartmentScope;
import pl.hejnal.identity.Roles;

/** Who asks at a counter of cases: a login, the roles they have, and the department that employs them. */
public final class EntitlementFixture {

    private EntitlementFixture() {}

    public static SessionContext session(String login, Set<String> roles) {
        Principal person = () -> login;
        return (SessionContext) Proxy.newProxyInstance(
                EntitlementFixture.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) ->
                        method.getName().equals("isCallerInRole") ? (Object) roles.contains(arguments[0]) : person);
    }

    public static DepartmentScope scope(Set<String> roles, Optional<String> department) {
        return new DepartmentScope() {
            @Override
            public Optional<String> only(String... everywhere) {
                return roles.contains(Roles.DEPARTMENT)
                                && List.of(everywhere).stream().noneMatch(roles::contains)
                        ? Optional.of(department.orElse(""))
                        : Optional.empty();
            }

            @Override
            public boolean covers(String asked, String... everywhere) {
                return only(everywhere).map(asked::equals).orElse(true);
            }
        };
    }

    /** @param refused what is written down about who may not; a ticket has any number that begins with 2026- */
    public static Entitlement of(
            SessionContext session, DepartmentScope scope, List<DepartmentView> departments, List<String> refused) {
        Entitlement entitlement = new Entitlement();
        entitlement.session = session;
        entitlement.scope = scope;
        entitlement.tickets = typed -> typed.startsWith("2026-");
        entitlement.directory = new DirectoryDesk() {
            @Override
            public List<DepartmentView> departments() {
                return departments;
            }
        };
        entitlement.log = new ReadingLog() {
            @Override
            public void note(String who, String what, CaseSign about, String why) {
                refused.add(who + " " + what + " " + about + ": " + why);
            }
        };
        return entitlement;
    }
}
