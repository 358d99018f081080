package pl.hejnal.web.faces.menu;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.editor.ChangeMenu;
import pl.hejnal.menu.editor.DraftDesk;
import pl.hejnal.menu.editor.DraftView;
import pl.hejnal.menu.editor.domain.PlanDifferences.Difference;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** This administrator's draft: what is different, what is wrong with it, and its way to the callers. */
@Named("draft")
@ViewScoped
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private transient @Nullable DraftView view;
    private int revision = -1;
    private String note = "";
    private @Nullable String document;

    /** As it is kept now; what this page shows counts from here on. */
    public DraftView view() {
        if (view == null) {
            view = desk.draft(user.login());
            revision = revision < 0 ? view.revision() : revision;
        }
        return view;
    }

    /**
     * Tells on the page what came of it, and shows the draft as it is then.
     *
     * @param changes are asked for late, so that a slip in what was typed is told as a refusal
     */
    public boolean change(String done, Supplier<List<ChangeMenu>> changes) {
        return after(done, () -> {
            for (ChangeMenu change : changes.get()) {
                desk.change(user.login(), revision, change);
                revision++;
            }
        });
    }

    private boolean after(String done, Runnable work) {
        view();
        boolean kept = messages.after("menu", done, work);
        view = null;
        revision = -1;
        return kept;
    }

    public void publish() {
        if (after("published", () -> desk.publish(user.login(), revision, note))) {
            note = "";
        }
    }

    public void discard() {
        after("discarded", () -> desk.discard(user.login()));
    }

    public void replaceNewer() {
        after("replaces", () -> desk.replaceNewer(user.login(), view().published()));
    }

    /** What was typed or pasted replaces the whole draft. */
    public void load() {
        if (change("kept", () -> List.of(new ChangeMenu.LoadDocument(getDocument())))) {
            document = null;
        }
    }

    public String getDocument() {
        return document == null ? desk.document(view().plan()) : document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public boolean isBegun() {
        return view().isBegun();
    }

    public boolean isOvertaken() {
        return view().isBegun() && view().isOvertaken();
    }

    public int getPublished() {
        return view().published();
    }

    public List<Difference> getChanges() {
        return view().changes();
    }

    public Set<String> getKinds() {
        return desk.kinds();
    }

    public List<String> getLanguages() {
        return view().languages().stream().map(Language::code).toList();
    }

    public List<String> getNodes() {
        return view().plan().nodes().keySet().stream().toList();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
