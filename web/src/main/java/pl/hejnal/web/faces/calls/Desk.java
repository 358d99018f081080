package pl.hejnal.web.faces.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import org.primefaces.PrimeFaces;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PopView;
import pl.hejnal.calls.TelephonyStatus;
import pl.hejnal.staffing.Presence;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketNumber;
import pl.hejnal.web.faces.tickets.TicketCard;
import pl.hejnal.web.faces.tickets.TicketWork;
import pl.hejnal.web.session.CurrentUser;

/** The clerk's desk; what rings is pushed, this bean only answers a page that asks again. */
@Named("desk")
@RequestScoped
public class Desk {

    private static final int RECENT = 10;

    @Inject private PresenceDesk staffing;
    @Inject private CallDesk calls;
    @Inject private TicketDesk tickets;
    @Inject private TelephonyStatus telephony;
    @Inject private CurrentUser user;
    @Inject private TicketWork work;

    public void become(String presence) {
        staffing.set(user.getLogin(), Presence.valueOf(presence));
    }

    public String getPresence() {
        return staffing.presenceOf(user.getLogin()).presence().name();
    }

    public boolean isConnected() {
        return telephony.current().connected();
    }

    public List<TicketCard> getRecent() {
        return tickets.list(new TicketFilter(null, null, user.getLogin(), false), null, RECENT)
                .items().stream().map(TicketCard::of).toList();
    }

    /** After a lost connection: what rings at this clerk now, and whether the telephone works. */
    public void restore() {
        var state = Json.createObjectBuilder().add("connected", isConnected());
        calls.ringingAt(user.getLogin()).ifPresent(pop -> state.add("pop", json(pop)));
        PrimeFaces.current().ajax().addCallbackParam("state", state.build().toString());
    }

    /** The clerk picked up: their ticket opens for work beside the card. */
    public void answered() {
        String number = FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterMap().get("ticket");
        tickets.take(new TicketNumber(number), user.getLogin());
        work.setNumber(number);
        work.load();
    }

    private static jakarta.json.JsonObjectBuilder json(PopView pop) {
        return Json.createObjectBuilder().add("linkedid", pop.linkedid()).add("ticket", pop.ticket().value())
                .add("caller", String.valueOf(pop.caller())).add("waitedSeconds", pop.waitedSeconds())
                .add("menuPath", Json.createArrayBuilder(pop.menuPath()))
                .add("caseSign", pop.caseSign() == null ? "" : pop.caseSign())
                .add("caseStage", pop.caseStage() == null ? "" : pop.caseStage());
    }
}
