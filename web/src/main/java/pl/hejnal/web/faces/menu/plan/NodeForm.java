package pl.hejnal.web.faces.menu.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.hejnal.menu.editor.ChangeMenu.AddNode;
import pl.hejnal.menu.editor.ChangeMenu.RemoveNode;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.faces.menu.Draft;

/** One place of the menu being edited, whatever its kind: its fields come from its document. Each button keeps all. */
@Named("nodeForm")
@ViewScoped
public class NodeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Draft draft;

    @Inject
    private Drafts drafts;

    private String node = "";
    private NodeFields typed = new NodeFields();
    private String newName = "";
    private String newKind = "";

    public void load() {
        node = draft.view().plan().node(node).isEmpty() ? draft.view().plan().start() : node;
        typed = new NodeFields(draft.view().node(node));
    }

    public void save() {
        if (draft.change("kept", () -> typed.changes(node, draft.view().node(node)))) {
            drafts.saved("menu/" + node);
            load();
        }
    }

    public void addOption() {
        getOptions().add(OptionRow.free(getOptions(), node));
    }

    public void addSentence(String field) {
        typed.addSentence(field);
    }

    public void remove(List<?> rows, int at) {
        rows.remove(at);
        save();
    }

    /** One place up; the first stays. */
    public void raise(List<?> rows, int at) {
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
            save();
        }
    }

    public void addNode() {
        if (draft.change("added", () -> List.of(new AddNode(newName, newKind)))) {
            node = newName;
            newName = "";
            load();
        }
    }

    public void removeNode() {
        if (draft.change("removed", () -> List.of(new RemoveNode(node)))) {
            node = "";
            load();
        }
    }

    public boolean isChoice() {
        return typed.isChoice();
    }

    public boolean isStart() {
        return draft.view().plan().start().equals(node);
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }

    public String getKind() {
        return typed.kind();
    }

    public Map<String, String> getValues() {
        return typed.values();
    }

    public List<String> getFields() {
        return List.copyOf(typed.values().keySet());
    }

    public List<String> getSentenceFields() {
        return List.copyOf(typed.sentences().keySet());
    }

    public Map<String, List<SentenceRow>> getSentences() {
        return typed.sentences();
    }

    public List<OptionRow> getOptions() {
        return typed.options();
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewKind() {
        return newKind;
    }

    public void setNewKind(@Nullable String newKind) {
        this.newKind = Objects.requireNonNullElse(newKind, "");
    }
}
