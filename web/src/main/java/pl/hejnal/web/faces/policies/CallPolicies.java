package pl.hejnal.web.faces.policies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.hejnal.calls.policy.CallPolicyDesk;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.calls.policy.domain.CallPolicy.Name;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.session.CurrentUser;

/** What is switched on for calls, and the legal bases of recording and supervision. */
@Named("callPolicies")
@RequestScoped
public class CallPolicies {

    @Inject
    private CallPolicyDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private Drafts drafts;

    private String basis = "";
    private String supervisionBasis = "";

    public void survey(boolean on) {
        change(Name.SURVEY, on, "");
    }

    public void recording(boolean on) {
        change(Name.RECORDING, on, on ? basis : "");
    }

    /** Its basis is refused beside a field of its own. */
    public void supervision(boolean on) {
        if (messages.trying(
                "supervision-", () -> desk.change(Name.SUPERVISION, on, on ? supervisionBasis : "", user.login()))) {
            messages.done("policies", "saved");
            drafts.saved("policies/calls");
        }
    }

    private void change(Name name, boolean on, String why) {
        if (messages.after("policies", "saved", () -> desk.change(name, on, why, user.login()))) {
            drafts.saved("policies/calls");
        }
    }

    public CallPolicy getSurvey() {
        return desk.policy(Name.SURVEY);
    }

    public CallPolicy getRecording() {
        return desk.policy(Name.RECORDING);
    }

    public CallPolicy getSupervision() {
        return desk.policy(Name.SUPERVISION);
    }

    public String getSupervisionBasis() {
        return supervisionBasis;
    }

    public void setSupervisionBasis(String supervisionBasis) {
        this.supervisionBasis = supervisionBasis;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
