package pl.hejnal.web.faces.reports.supervisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Map;
import org.primefaces.PrimeFaces;
import pl.hejnal.calls.supervision.SupervisionDesk;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.wallboard.LiveClerksReport;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;
import pl.hejnal.web.wall.ClerksMessage;

/** What the supervisor's script begins with, and what its buttons ask for. */
@Named("supervisorPage")
@RequestScoped
public class SupervisorPage {

    private static final String BUNDLE = "supervisor";

    @Inject
    private LiveClerksReport report;

    @Inject
    private SupervisionDesk supervisions;

    @Inject
    private PresenceDesk presences;

    @Inject
    private FacesMessages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String clerk = "";
    private String presence = "";
    private String why = "";

    /** As JSON, the same that is pushed. */
    public String getClerks() {
        return Json.createObjectBuilder(ClerksMessage.of(report.now(), clock.instant()))
                .build()
                .toString();
    }

    /** As JSON: all of this page's words, clerks' states, and queues by the PBX's word. */
    public String getWords() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        words.all(BUNDLE).forEach(all::add);
        words.all("wallboard").forEach((key, word) -> {
            if (key.startsWith("ClerkState.")) {
                all.add(key, word);
            }
        });
        words.all("tickets").forEach((key, word) -> {
            if (key.startsWith("queue.")) {
                all.add(key, word);
            }
        });
        return all.build().toString();
    }

    public String getZone() {
        return OfficeZone.ZONE.getId();
    }

    /** A button of a clerk's line: what it wants and whom it is about are sent by the script. */
    public void supervise() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String deed = sent.getOrDefault("deed", "");
        messages.trying(() -> {
            switch (deed) {
                case "BEGIN" -> supervisions.begin(user.login(), login(sent.getOrDefault("clerk", "")), mode(sent));
                case "CHANGE" -> supervisions.change(user.login(), mode(sent));
                case "END" -> supervisions.end(user.login());
                default -> throw new Refusal("supervision.none");
            }
        });
    }

    /** Sets a clerk's presence. */
    public void set() {
        boolean done = messages.after(
                BUNDLE,
                "wasSet",
                () -> presences.set(
                        user.login(),
                        login(clerk),
                        "ON_BREAK".equals(presence) ? Presence.ON_BREAK : Presence.AWAY,
                        why));
        why = done ? "" : why;
        PrimeFaces.current().ajax().addCallbackParam("done", done);
    }

    /** A page sends what it was told, so anything else is nobody's. */
    private static Login login(String sent) {
        return Login.read(sent).orElseThrow(() -> new Refusal("user.unknown"));
    }

    private static SupervisionMode mode(Map<String, String> sent) {
        for (SupervisionMode mode : SupervisionMode.values()) {
            if (mode.name().equals(sent.get("mode"))) {
                return mode;
            }
        }
        throw new Refusal("supervision.none");
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = clerk;
    }

    public String getPresence() {
        return presence;
    }

    public void setPresence(String presence) {
        this.presence = presence;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
