package pl.hejnal.web.faces.menu;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.MenuVersion;
import pl.hejnal.menu.editor.DraftDesk;
import pl.hejnal.menu.editor.domain.PlanDifferences.Difference;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.session.CurrentUser;

/** Every menu that was ever heard, what each changed, and the way back. */
@Named("versions")
@ViewScoped
public class Versions implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A version as a line of the list. */
    public record Row(int number, String at, String by, String note) {

        static Row of(MenuVersion version) {
            return new Row(version.number(), OfficeTime.of(version.at()), version.by(), version.note());
        }
    }

    @Inject
    private transient MenuDesk menu;

    @Inject
    private transient DraftDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private @Nullable Integer version;
    /** The version that was heard when this page was opened; going back is refused if it is another by then. */
    private @Nullable Integer heard;

    private String note = "";

    public void load() {
        heard = getRows().getFirst().number();
        if (version != null && getRows().stream().noneMatch(row -> row.number() == version)) {
            version = null;
        }
    }

    public void goBack() {
        if (messages.after("menu", "wentBack", this::goBackToChosen)) {
            version = null;
            note = "";
            load();
        }
    }

    private void goBackToChosen() {
        if (version == null || heard == null) {
            throw new Refusal("menu.unknown");
        }
        desk.goBack(version, heard, user.login(), note);
    }

    public List<Row> getRows() {
        return menu.versions().stream().map(Row::of).toList();
    }

    public List<Difference> getChanges() {
        return version == null ? List.of() : desk.changesOf(version);
    }

    public boolean isOld() {
        return version != null && !version.equals(heard);
    }

    public @Nullable Integer getHeard() {
        return heard;
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
