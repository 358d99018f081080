package pl.hejnal.web.faces.tickets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.GiveTicketBack;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.ReturnAddressee;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.reading.ReadContext;
import pl.hejnal.tickets.reading.TicketReading;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.session.CurrentUser;

/** Work on one ticket: the ticket page and the panel of the desk are the same form. */
@Named("ticketWork")
@ViewScoped
public class TicketWork implements Serializable {

    private static final long serialVersionUID = 1L;
    /** The field of the form by which its draft knows what was typed. */
    static final String NOTES = "ticket-notes";

    @Inject
    private transient TicketDesk tickets;

    @Inject
    private transient TicketReading reading;

    @Inject
    private transient CallLog calls;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    private String number = "";
    private String opened = "";
    private transient @Nullable TicketCard card;
    private String notes = "";
    private TicketAnswer answer = new TicketAnswer();

    public void load() {
        show(ReadContext.PAGE);
    }

    private void show(ReadContext occasion) {
        card = TicketNumber.parse(number)
                .flatMap(asked -> view(asked, occasion))
                .map(TicketCard::of)
                .orElse(null);
        if (card == null) {
            messages.refuse("ticket.unknown");
        } else if (answer.getMatter() == null) {
            answer.setMatter(
                    calls.lastCardRead(asked()).map(ProcedureSymbol::value).orElse(null));
        }
    }

    /** It is read when it is opened; what is done with it then shows it again. */
    private Optional<TicketView> view(TicketNumber asked, ReadContext occasion) {
        if (asked.value().equals(opened)) {
            return tickets.view(asked);
        }
        Optional<TicketView> found = reading.read(asked, occasion);
        opened = found.map(ticket -> ticket.number().value()).orElse("");
        return found;
    }

    /** Another ticket takes this one's place; what was typed and not yet saved is kept as a draft of the one before. */
    public void open(String other, ReadContext occasion) {
        if (!other.equals(number)) {
            number = other;
            notes = "";
            answer = new TicketAnswer();
        }
        show(occasion);
    }

    public void addNote() {
        messages.after("tickets", "done", () -> {
            tickets.note(asked(), user.login(), notes);
            notes = "";
            drafts.saved(Drafts.ofTicket(number), NOTES);
        });
        load();
    }

    public void close() {
        messages.after("tickets", "done", () -> {
            tickets.close(asked(), user.login(), answer.closing(notes, shown().version()));
            settled();
        });
        load();
    }

    /** Lets a department answer; what was typed goes along. */
    void pass(String to) {
        messages.trying(() -> {
            tickets.passOn(asked(), user.login(), answer.passing(to, notes, shown().version()));
            settled();
            messages.done("tickets", "passedTo", number, to);
        });
        load();
    }

    /** @return whether it was given back: whoever did may not see it any more */
    boolean giveBack() {
        boolean well = messages.trying(() -> {
            TicketCard shown = shown();
            ReturnAddressee way = tickets.giveBack(asked(), user.login(), new GiveTicketBack(notes, shown.version()))
                    .or(() -> Optional.ofNullable(shown.wayBack()))
                    .orElseThrow(() -> new Refusal("ticket.unknown"));
            settled();
            String who = way.login().map(Login::value).map(people::of).orElse("");
            messages.done(
                    "tickets",
                    way.department().isPresent() ? "returnedToDepartment" : "returnedToCentre",
                    number,
                    way.department().map(DepartmentSymbol::value).orElse(""),
                    who.isEmpty() ? 0 : 1,
                    who);
        });
        if (!well || !user.isOfficer()) {
            load();
        }
        return well;
    }

    private void settled() {
        notes = "";
        drafts.saved(Drafts.ofTicket(number));
    }

    private TicketNumber asked() {
        return TicketNumber.parse(number).orElseThrow(() -> new Refusal("ticket.unknown"));
    }

    /** What whoever works on it sees; after a restart of the server the page must show it again first. */
    private TicketCard shown() {
        if (card == null) {
            throw new Refusal("ticket.changed");
        }
        return card;
    }

    public boolean isLoaded() {
        return card != null;
    }

    public @Nullable TicketCard getCard() {
        return card;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public TicketAnswer getAnswer() {
        return answer;
    }
}
