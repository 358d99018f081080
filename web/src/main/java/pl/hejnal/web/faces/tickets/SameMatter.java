package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.SameMatterDesk;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.merging.TicketMergeDesk;
import pl.hejnal.tickets.reading.ReadContext;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.session.CurrentUser;

/** Other open tickets of the same number, and the word of the clerk that it is all one matter, or is not. */
@Named("sameMatter")
@RequestScoped
public class SameMatter {

    private static final String TICKET_PAGE = "/tickets/ticket.xhtml";

    @Inject
    private TicketMergeDesk joining;

    @Inject
    private SameMatterDesk desk;

    @Inject
    private TicketWork work;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private Drafts drafts;

    private @Nullable List<TicketCard> others;

    public List<TicketCard> getOthers() {
        if (others == null) {
            others = TicketNumber.parse(work.getNumber()).map(joining::othersOpen).orElse(List.of()).stream()
                    .map(TicketCard::of)
                    .toList();
        }
        return others;
    }

    /** What was typed goes along: it is about the same thing. */
    public @Nullable String join(String into) {
        if (!messages.trying(() -> desk.join(number(work.getNumber()), number(into), user.login()))) {
            return null;
        }
        String typed = work.getNotes();
        drafts.goesAlong(work.getNumber(), into, TicketWork.NOTES, typed);
        work.setNotes("");
        work.open(into, ReadContext.PAGE);
        work.setNotes(typed);
        others = null;
        return onward(into);
    }

    public @Nullable String separate() {
        messages.trying(() -> desk.separate(number(work.getNumber()), user.login()));
        work.load();
        return null;
    }

    /** A page of its own has the ticket's number in its address. */
    private static @Nullable String onward(String ticket) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(TICKET_PAGE)
                ? TICKET_PAGE + "?faces-redirect=true&number=" + ticket
                : null;
    }

    private static TicketNumber number(String text) {
        return TicketNumber.parse(text).orElseThrow(() -> new Refusal("ticket.unknown"));
    }
}
