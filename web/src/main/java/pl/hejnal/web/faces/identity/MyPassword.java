package pl.hejnal.web.faces.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.hejnal.identity.OwnPassword;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** The form in which everybody changes their own password. */
@Named("myPassword")
@RequestScoped
public class MyPassword {

    @Inject
    private OwnPassword desk;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String old = "";
    private String wanted = "";

    public void change() {
        messages.after("identity", "ownChanged", () -> desk.change(user.login(), old, wanted));
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
