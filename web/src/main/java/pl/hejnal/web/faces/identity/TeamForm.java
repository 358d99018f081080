package pl.hejnal.web.faces.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.teams.TeamDesk;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** A new team, another name for one, and a clerk who comes into one. */
@Named("teamForm")
@RequestScoped
public class TeamForm {

    private static final String BUNDLE = "identity";
    /** The same may be refused of the other field for a name. */
    private static final String RENAMING = "renaming:";

    @Inject
    private TeamDesk desk;

    @Inject
    private TeamBoard board;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String name = "";
    private String renamed = "";
    private String newName = "";
    private String clerk = "";
    private String team = "";
    private String since = "";

    public void found() {
        if (messages.after(BUNDLE, "teamFounded", () -> desk.found(name, user.login()))) {
            name = "";
        }
        board.readAgain();
    }

    public void rename() {
        if (messages.trying(RENAMING, () -> desk.rename(known(renamed), newName, user.login()))) {
            messages.done(BUNDLE, "changed");
            newName = "";
        }
        board.readAgain();
    }

    public void remove(long id) {
        messages.after(BUNDLE, "teamRemoved", () -> desk.remove(new TeamId(id), user.login()));
        board.readAgain();
    }

    public void move() {
        messages.after(
                BUNDLE,
                "teamMoved",
                () -> desk.move(
                        Login.read(clerk).orElseThrow(() -> new Refusal("user.unknown")),
                        team.isEmpty() ? Optional.empty() : Optional.of(known(team)),
                        day(),
                        user.login()));
        board.readAgain();
    }

    private static TeamId known(String id) {
        return TeamId.read(id).orElseThrow(() -> new Refusal("team.unknown"));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(getSince());
        } catch (DateTimeException noDay) {
            throw new Refusal("report.no-day");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = text(name);
    }

    public String getRenamed() {
        return renamed;
    }

    public void setRenamed(String renamed) {
        this.renamed = text(renamed);
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = text(newName);
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = text(clerk);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = text(team);
    }

    /** Today, unless another day was typed. */
    public String getSince() {
        return since.isBlank() ? board.getToday() : since.strip();
    }

    public void setSince(String since) {
        this.since = text(since);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
