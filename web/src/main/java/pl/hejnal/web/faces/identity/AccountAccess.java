package pl.hejnal.web.faces.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.hejnal.identity.AccountDesk;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.session.CurrentUser;

/** What opens an account: its password, its tokens, and whether it is locked. */
@Named("accountAccess")
@ViewScoped
public class AccountAccess implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "hejnal.issuedToken";

    /** A token as a line of the page. */
    public record TokenRow(long id, String purpose, String issuedBy, String issuedAt) {}

    @Inject
    private transient AccountDesk desk;

    @Inject
    private transient UserDesk users;

    @Inject
    private AccountForm form;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String password = "";
    private String purpose = "";

    public void setNewPassword() {
        messages.after("identity", "passwordSet", () -> desk.setPassword(form.login(), password, user.login()));
        password = "";
    }

    public void lock() {
        messages.after("identity", "lockedNow", () -> desk.lock(form.login(), user.login()));
    }

    public void unlock() {
        messages.after("identity", "unlockedNow", () -> desk.unlock(form.login(), user.login()));
    }

    public void issue() {
        messages.after("identity", "tokenIssued", () -> {
            String token = users.issueToken(form.login(), purpose.strip(), user.getLogin());
            // Of this request only: nobody sees it twice.
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestMap()
                    .put(TOKEN, token);
            purpose = "";
        });
    }

    public void revoke(long id) {
        messages.after("identity", "tokenRevoked", () -> desk.revokeToken(form.login(), id, user.login()));
    }

    public boolean isLocked() {
        return form.isKnown() && desk.account(form.login()).locked();
    }

    public List<TokenRow> getTokens() {
        return desk.tokens(form.login()).stream()
                .map(kept -> new TokenRow(
                        kept.id(),
                        kept.purpose().isBlank() ? "—" : kept.purpose(),
                        kept.issuedBy().isBlank() ? "—" : kept.issuedBy(),
                        OfficeTime.of(kept.issuedAt())))
                .toList();
    }

    /** The token that this request issued, empty otherwise. */
    public String getToken() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .getOrDefault(TOKEN, "")
                .toString();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
