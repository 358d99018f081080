package pl.hejnal.web.faces.identity;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.ScreenLanguage;

/** Whose tickets somebody of a department answers. */
@Named("officer")
@ViewScoped
public class OfficerDepartment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserDesk users;

    @Inject
    private transient DirectoryDesk directory;

    @Inject
    private AccountForm form;

    @Inject
    private ScreenLanguage language;

    @Inject
    private FacesMessages messages;

    private @Nullable String department;

    public void employ() {
        messages.after("identity", "employed", () -> users.employ(form.login(), getDepartment()));
    }

    public List<SelectItem> getDepartments() {
        return directory.departments().stream()
                .map(one -> new SelectItem(one.symbol().value(), one.name(language.get())))
                .toList();
    }

    public String getDepartment() {
        return department == null ? users.departmentOf(form.login()) : department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department;
    }
}
