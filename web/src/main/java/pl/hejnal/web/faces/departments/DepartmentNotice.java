package pl.hejnal.web.faces.departments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Language;
import pl.hejnal.outbox.OutboxStatus;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** Where one department is told of tickets that were passed on to it. */
@Named("departmentNotice")
@ViewScoped
public class DepartmentNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DirectoryDesk desk;

    @Inject
    private transient OutboxStatus outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String symbol = "";
    private String address = "";
    private String language = Language.PL.code();

    /** Nothing is loaded for a symbol that no department bears. */
    public void load(String department) {
        desk.departments().stream()
                .map(DepartmentView::symbol)
                .filter(known -> known.value().equals(department))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(DepartmentSymbol known) {
        symbol = known.value();
        desk.noticeRecipient(known).ifPresent(to -> {
            address = to.address().value();
            language = to.language().code();
        });
    }

    public void save() {
        messages.after(
                "departments",
                "noticeSaved",
                () -> desk.tellDepartment(new DepartmentSymbol(symbol), address, Language.of(language), user.login()));
    }

    /** Whether there is somebody to be told, and no way to do so. */
    public boolean isWaiting() {
        return !address.isBlank() && !outbox.isConnected(OutboxChannel.MAIL);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
