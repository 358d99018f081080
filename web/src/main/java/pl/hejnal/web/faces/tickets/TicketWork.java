package pl.hejnal.web.faces.tickets;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallLog;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.Occasion;
import pl.hejnal.tickets.PassTicketOn;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketReading;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** Work on one ticket: the ticket page and the panel of the desk are the same form. */
@Named("ticketWork")
@ViewScoped
public class TicketWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient TicketDesk tickets;
    @Inject private transient TicketReading reading;
    @Inject private transient CallLog calls;
    @Inject private transient DirectoryDesk directory;
    @Inject private CurrentUser user;
    @Inject private ScreenLanguage language;
    @Inject private Words words;

    private String number;
    private String opened;
    private transient TicketCard card;
    private String notes;
    private String matter;
    private String department;
    private Resolution resolution = Resolution.ANSWERED_ON_THE_PHONE;
    private WrapUpReason wrapUp = WrapUpReason.NOTHING;

    public void load() {
        show(Occasion.PAGE);
    }

    private void show(Occasion occasion) {
        card = TicketNumber.parse(number).flatMap(asked -> view(asked, occasion)).map(TicketCard::of).orElse(null);
        if (card == null) {
            tell("ticket.unknown");
        } else if (matter == null) {
            matter = calls.lastCardRead(asked()).map(ProcedureSymbol::value).orElse(null);
        }
    }

    /** It is read when it is opened; what is done with it then shows it again. */
    private Optional<TicketView> view(TicketNumber asked, Occasion occasion) {
        if (asked.value().equals(opened)) {
            return tickets.view(asked);
        }
        Optional<TicketView> found = reading.read(asked, occasion);
        opened = found.map(ticket -> ticket.number().value()).orElse(null);
        return found;
    }

    /**
     * Another ticket takes this one's place; what was typed and not yet saved stays with the ticket it was typed for. The
     * same ticket opens again after a lost connection.
     */
    public void open(String other, String unsaved, Occasion occasion) {
        if (other.equals(number)) {
            notes = unsaved;
        } else {
            if (number != null && filled(unsaved) != null) {
                trying(() -> tickets.note(asked(), user.getLogin(), unsaved));
            }
            number = other;
            notes = null;
            matter = null;
            department = null;
            resolution = Resolution.ANSWERED_ON_THE_PHONE;
            wrapUp = WrapUpReason.NOTHING;
        }
        show(occasion);
    }

    public void addNote() {
        if (notes != null && !notes.isBlank()) {
            trying(() -> {
                tickets.note(asked(), user.getLogin(), notes);
                notes = null;
            });
        }
        load();
    }

    public void close() {
        trying(() -> {
            tickets.close(asked(), user.getLogin(), new CloseTicket(new Matter(filled(matter), filled(department)),
                    resolution, notes == null ? "" : notes, card.version(), WrapUp.of(wrapUp, filled(department))));
            notes = null;
        });
        load();
    }

    /**
     * Lets somebody else answer; what was typed goes along as a note.
     *
     * @param to the department's symbol; empty for the call centre's clerks
     */
    void hand(Optional<String> to) {
        trying(() -> {
            tickets.passOn(asked(), user.getLogin(), new PassTicketOn(to, notes == null ? "" : notes, card.version(),
                    WrapUp.of(wrapUp, to.orElse(filled(department)))));
            notes = null;
        });
        load();
    }

    private TicketNumber asked() {
        return TicketNumber.parse(number).orElseThrow(() -> new Refusal("ticket.unknown"));
    }

    public List<SelectItem> getMatters() {
        return directory.procedures().stream().map(p -> new SelectItem(p.symbol().value(),
                p.symbol() + " " + p.title(language.get()))).toList();
    }

    public List<SelectItem> getDepartments() {
        return directory.departments().stream().map(d -> new SelectItem(d.symbol().value(),
                d.name(language.get()))).toList();
    }

    public List<SelectItem> getResolutions() {
        return Arrays.stream(Resolution.values()).filter(Resolution::isForClerks)
                .map(r -> new SelectItem(r, words.one("tickets", r))).toList();
    }

    public List<SelectItem> getWrapUps() {
        return Arrays.stream(WrapUpReason.values()).map(r -> new SelectItem(r, words.one("tickets", r))).toList();
    }

    /** A refusal by a rule is told to the clerk in words; a failure goes on to the error page. */
    private void trying(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            tell(refused.code());
        }
    }

    void tell(String code) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                words.of("problems", code), null));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public boolean isLoaded() { return card != null; }
    public TicketCard getCard() { return card; }
    public String getNumber() { return number; }
    public void setNumber(String number) { this.number = number; }
    public String getNotes() { return notes; }
    public void setNotes(String notes) { this.notes = notes; }
    public String getMatter() { return matter; }
    public void setMatter(String matter) { this.matter = matter; }
    public String getDepartment() { return department; }
    public void setDepartment(String department) { this.department = department; }
    public Resolution getResolution() { return resolution; }
    public WrapUpReason getWrapUp() { return wrapUp; }
    public void setWrapUp(WrapUpReason wrapUp) { this.wrapUp = wrapUp; }
    public void setResolution(Resolution resolution) { this.resolution = resolution; }
}
