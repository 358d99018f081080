package pl.hejnal.web.faces.departments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** The office's list of departments and one of them to be changed; without a symbol it is a new one. */
@Named("departmentForm")
@ViewScoped
public class DepartmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DirectoryDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String symbol = "";
    private String typed = "";
    private String namePl = "";
    private String nameEn = "";
    private boolean known;

    /** A symbol that no department bears gets the form of a new one, with that symbol filled in. */
    public void load() {
        typed = symbol;
        getRows().stream()
                .filter(department -> department.symbol().value().equals(symbol))
                .forEach(department -> {
                    known = true;
                    namePl = department.namePl();
                    nameEn = department.nameEn();
                });
    }

    /** The form is empty again for the next one. */
    public void add() {
        if (messages.after("departments", "added", () -> desk.addDepartment(typed, namePl, nameEn, user.login()))) {
            typed = "";
            namePl = "";
            nameEn = "";
        }
    }

    public void rename() {
        messages.after(
                "departments",
                "saved",
                () -> desk.renameDepartment(new DepartmentSymbol(symbol), namePl, nameEn, user.login()));
    }

    /** Asked anew each time: what was just added must be there. */
    public List<DepartmentView> getRows() {
        return desk.departments();
    }

    public boolean isKnown() {
        return known;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getNamePl() {
        return namePl;
    }

    public void setNamePl(String namePl) {
        this.namePl = namePl;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
