package pl.hejnal.web.faces.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.AccountDesk;
import pl.hejnal.identity.AccountView;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** Somebody's account: who they are and what they may do; without a login it is a new one. */
@Named("accountForm")
@ViewScoped
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    private String login = "";
    private String typed = "";
    private String name = "";
    private String[] roles = {Roles.CLERK};
    private String language = Language.PL.code();
    private String password = "";
    private boolean known;

    /** A login that nobody has gets the page of a new account, with that login filled in. */
    public void load() {
        try {
            if (!login.isBlank()) {
                AccountView account = desk.account(login());
                name = account.name();
                roles = account.roles().toArray(String[]::new);
                language = account.language().code();
                known = true;
            }
        } catch (Refusal unknown) {
            typed = login;
        }
    }

    /** @return the page of the new account; none if there is none */
    public @Nullable String open() {
        boolean opened = messages.after("identity", "opened", () -> {
            login = desk.open(
                            typed,
                            name,
                            Set.copyOf(Arrays.asList(roles)),
                            Language.of(language),
                            password,
                            user.login())
                    .login()
                    .value();
        });
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(opened);
        return opened ? "/identity/user.xhtml?faces-redirect=true&login=" + login : null;
    }

    public void change() {
        messages.after(
                "identity",
                "changed",
                () -> desk.change(
                        login(), name, Set.copyOf(Arrays.asList(roles)), Language.of(language), user.login()));
    }

    public List<SelectItem> getAllRoles() {
        return Stream.of(Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN)
                .map(role -> new SelectItem(role, words.of("identity", "may." + role)))
                .toList();
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isTelephoned() {
        return known && Arrays.asList(roles).contains(Roles.CLERK);
    }

    public boolean isOfficer() {
        return known && Arrays.asList(roles).contains(Roles.DEPARTMENT);
    }

    /** Whose account it is. */
    public Login login() {
        return Login.read(login).orElseThrow(() -> new Refusal("user.unknown", Map.of("login", String.valueOf(login))));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
