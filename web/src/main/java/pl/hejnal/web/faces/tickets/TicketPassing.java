package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** Passing the ticket that is worked on to those who can answer it, and giving it back. */
@Named("ticketPassing")
@RequestScoped
public class TicketPassing {

    @Inject
    private TicketWork work;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String department = "";

    public void pass() {
        if (department.isBlank()) {
            messages.refuse("ticket.department");
        } else {
            work.pass(department);
        }
    }

    /** An officer whose department no longer holds it does not see it any more, so the list comes next, and says where it went. */
    public @Nullable String giveBack() {
        if (!work.giveBack() || !user.isOfficer()) {
            return null;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return "/tickets/list.xhtml?faces-redirect=true";
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = Objects.requireNonNullElse(department, "");
    }
}
