package pl.hejnal.web.faces.policies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.hejnal.calls.CallPolicyDesk;
import pl.hejnal.calls.domain.CallPolicy;
import pl.hejnal.calls.domain.CallPolicy.Name;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** What is switched on for calls, and the legal basis of recording. */
@Named("callPolicies")
@RequestScoped
public class CallPolicies {

    @Inject private CallPolicyDesk desk;
    @Inject private CurrentUser user;
    @Inject private Words words;

    private String basis;

    public void survey(boolean on) {
        change(Name.SURVEY, on, "");
    }

    public void recording(boolean on) {
        change(Name.RECORDING, on, on ? basis : "");
    }

    private void change(Name name, boolean on, String why) {
        try {
            desk.change(name, on, why, user.getLogin());
            tell(FacesMessage.SEVERITY_INFO, words.of("policies", "saved"));
        } catch (Refusal refused) {
            tell(FacesMessage.SEVERITY_ERROR, words.of("problems", refused.code()));
        }
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    public CallPolicy getSurvey() { return desk.policy(Name.SURVEY); }
    public CallPolicy getRecording() { return desk.policy(Name.RECORDING); }
    public String getBasis() { return basis; }
    public void setBasis(String basis) { this.basis = basis; }
}
