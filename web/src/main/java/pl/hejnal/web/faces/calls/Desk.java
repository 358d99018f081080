package pl.hejnal.web.faces.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.calls.supervision.SupervisionDesk;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.reading.ReadContext;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.faces.tickets.StepWords;
import pl.hejnal.web.faces.tickets.TicketCard;
import pl.hejnal.web.faces.tickets.TicketWork;
import pl.hejnal.web.pop.PopMessage;
import pl.hejnal.web.session.CurrentUser;

/** The clerk's desk; what rings is pushed, this bean only answers a page that asks again. */
@Named("desk")
@RequestScoped
public class Desk {

    private static final int RECENT = 10;

    @Inject
    private PresenceDesk staffing;

    @Inject
    private CallLog calls;

    @Inject
    private TicketDesk tickets;

    @Inject
    private SupervisionDesk supervisions;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private TicketWork work;

    @Inject
    private StepWords steps;

    private final RenderCache<List<TicketCard>> recent = new RenderCache<>();
    private final RenderCache<List<TicketCard>> returned = new RenderCache<>();

    public void become(String presence) {
        staffing.set(user.login(), Presence.valueOf(presence));
    }

    public String getPresence() {
        return staffing.presenceOf(user.login()).presence().name();
    }

    /** The words the page's script needs, as one JSON object: steps through the menu and stages of cases. */
    public String getStepWords() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        steps.all().forEach(all::add);
        return all.build().toString();
    }

    public List<TicketCard> getRecent() {
        return recent.get(() -> tickets.list(TicketFilter.of(user.login()), "", RECENT).items().stream()
                .map(TicketCard::of)
                .toList());
    }

    /** What came back to this clerk, or to nobody in particular, and is not closed. */
    public List<TicketCard> getReturned() {
        return returned.get(() -> tickets.returnedTo(user.login(), RECENT).stream()
                .map(TicketCard::of)
                .toList());
    }

    /** After a lost connection, or when something is told that is not in the push: how it stands at this clerk now. */
    public void restore() {
        JsonObjectBuilder state = Json.createObjectBuilder();
        calls.atClerk(user.login()).ifPresent(pop -> state.add("pop", Json.createObjectBuilder(PopMessage.of(pop))));
        supervisions
                .ofClerk(user.login())
                .ifPresent(heard -> state.add(
                        "supervised",
                        Json.createObjectBuilder()
                                .add("by", people.of(heard.manager().value()))
                                .add("mode", heard.mode().name())));
        staffing.setByManager(user.login())
                .ifPresent(set -> state.add(
                        "set",
                        Json.createObjectBuilder()
                                .add("by", people.of(set.manager().value()))
                                .add("presence", set.presence().name())
                                .add("why", set.why())));
        state.add("presence", getPresence()).add("telephoneMissing", staffing.isTelephoneMissing(user.login()));
        PrimeFaces.current().ajax().addCallbackParam("state", state.build().toString());
    }

    /** The clerk picked up: their ticket opens for work beside the card. */
    public void answered() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        work.open(sent.getOrDefault("ticket", ""), ReadContext.ON_THE_LINE);
    }
}
