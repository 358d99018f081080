package pl.hejnal.web.session;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.SignedIn;
import pl.hejnal.identity.domain.Login;

/** The person at this screen, as the pages need to know them. */
@Named("user")
@RequestScoped
public class CurrentUser {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionTimes times;

    public Optional<SignedIn> signedIn() {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) session.getAttribute(OfficeAuthentication.SESSION_KEY));
    }

    /** For pages, as text; empty while nobody is signed in. */
    public String getLogin() {
        return signedIn().map(who -> who.login().value()).orElse("");
    }

    /**
     * For counters.
     *
     * @throws EJBAccessException if nobody is signed in, as the counter would
     */
    public Login login() {
        return signedIn().map(SignedIn::login).orElseThrow(() -> new EJBAccessException("nobody is signed in"));
    }

    public String getName() {
        return signedIn().map(SignedIn::name).orElse("");
    }

    public boolean isPresent() {
        return signedIn().isPresent();
    }

    /** Whether this screen was left to show the wallboard: nobody is at it, so it may do nothing else. */
    public boolean isLeftAsBoard() {
        return times.isLeftAsBoard(request.getSession(false));
    }

    public boolean isClerk() {
        return has(Roles.CLERK);
    }

    public boolean isManager() {
        return has(Roles.MANAGER);
    }

    public boolean isAdmin() {
        return has(Roles.ADMIN);
    }

    /** Answers a department's tickets and no others. */
    public boolean isOfficer() {
        return has(Roles.DEPARTMENT) && !isClerk() && !isManager();
    }

    /** The symbol of the department whose tickets they answer; empty for the call centre's people. */
    public String getDepartment() {
        return signedIn().map(SignedIn::department).orElse("");
    }

    /** Writes on tickets. */
    public boolean isTicketWorker() {
        return has(Roles.CLERK) || has(Roles.DEPARTMENT);
    }

    public boolean isTicketReader() {
        return has(Roles.CLERK) || has(Roles.DEPARTMENT) || has(Roles.MANAGER);
    }

    /** Who may register cases and print their slips. */
    public boolean isRegistrar() {
        return has(Roles.CLERK) || has(Roles.DEPARTMENT);
    }

    /** The page a person starts the day on. */
    public String getHome() {
        if (!isPresent()) {
            return "/login.xhtml";
        }
        if (isLeftAsBoard()) {
            return "/reports/wallboard.xhtml";
        }
        return isClerk()
                ? "/calls/desk.xhtml"
                : isManager()
                        ? "/reports/today.xhtml"
                        : isTicketReader()
                                ? "/tickets/list.xhtml"
                                : isAdmin() ? "/departments/list.xhtml" : "/nothing-here.xhtml";
    }

    /** The sign-in page, from which one returns to this one. */
    public String getSignInAgain() {
        return request.getContextPath() + "/login.xhtml" + ReturnAddress.of(request);
    }

    private boolean has(String role) {
        return !isLeftAsBoard()
                && signedIn().map(who -> who.roles().contains(role)).orElse(false);
    }
}
