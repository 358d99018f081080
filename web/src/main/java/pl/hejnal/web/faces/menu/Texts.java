package pl.hejnal.web.faces.menu;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.speech.TextDesk;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.session.CurrentUser;

/** The office's spoken texts in one language; each is kept on its own. */
@Named("texts")
@ViewScoped
public class Texts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TextDesk desk;

    @Inject
    private Draft draft;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String language = "";
    private List<TextRow> rows = List.of();

    /** A code that is no language's shows the office's own. */
    public void load() {
        try {
            language = language.isBlank()
                    ? Language.PL.code()
                    : Typed.language(language).code();
        } catch (Refusal noCode) {
            language = Language.PL.code();
        }
        rows = new ArrayList<>(
                desk.in(new Language(language)).stream().map(TextRow::new).toList());
    }

    public void save(int at) {
        TextRow row = rows.get(at);
        if (messages.after(
                "menu",
                "textKept",
                () -> desk.change(row.getKey(), new Language(language), row.getText(), row.version(), user.login()))) {
            drafts.saved("texts/" + language, row.getKey());
            desk.in(new Language(language)).stream()
                    .filter(text -> text.key().equals(row.getKey()))
                    .forEach(text -> rows.set(at, new TextRow(text)));
        }
    }

    /** Those that there are texts in, and those that the draft lets callers choose. */
    public List<String> getLanguages() {
        TreeSet<String> codes = new TreeSet<>(draft.getLanguages());
        desk.languages().forEach(known -> codes.add(known.code()));
        codes.add(language);
        return List.copyOf(codes);
    }

    public long getMissing() {
        return rows.stream().filter(TextRow::isMissing).count();
    }

    public boolean isForeign() {
        return !language.equals(Language.PL.code());
    }

    public List<TextRow> getRows() {
        return rows;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
