package pl.hejnal.web.faces.identity;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;
import pl.hejnal.web.session.OfficeAuthentication;
import pl.hejnal.web.session.ReturnAddress;

/** The sign-in form and the way out. */
@Named("signingIn")
@RequestScoped
public class SigningIn {

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentUser user;

    @Inject
    private PresenceDesk staffing;

    @Inject
    private Words words;

    private String name = "";
    private String password = "";

    public void signIn() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                withParams()
                        .credential(new UsernamePasswordCredential(name, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            String returnTo = external.getRequestParameterMap().get(ReturnAddress.PARAMETER);
            external.redirect(external.getRequestContextPath()
                    + ReturnAddress.checked(returnTo).orElseGet(user::getHome));
        } else {
            external.setResponseStatus(HttpServletResponse.SC_OK);
            // One sentence for a wrong name and a wrong password: nobody learns which logins exist.
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            words.of(
                                    "session",
                                    external.getRequestMap().get(OfficeAuthentication.REFUSAL) instanceof Refusal busy
                                            ? busy.code()
                                            : "refused"),
                            null));
        }
    }

    /** Whose screen is closed is not rung: the ticket would open where nobody looks. */
    public void signOut() throws IOException, ServletException {
        if (user.isClerk()) {
            staffing.set(user.login(), Presence.AWAY);
        }
        var external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
