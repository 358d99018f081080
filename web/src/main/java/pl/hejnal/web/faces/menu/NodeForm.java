package pl.hejnal.web.faces.menu;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.menu.ChangeMenu;
import pl.hejnal.menu.ChangeMenu.AddNode;
import pl.hejnal.menu.ChangeMenu.RemoveNode;
import pl.hejnal.menu.ChangeMenu.SetOptions;
import pl.hejnal.menu.ChangeMenu.SetSentences;
import pl.hejnal.menu.ChangeMenu.SetValue;
import pl.hejnal.menu.NodeView;

/** One place of the menu being edited, whatever its kind: its fields come from its document. Each button keeps all. */
@Named("nodeForm")
@ViewScoped
public class NodeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Draft draft;

    private String node;
    private String kind;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<SentenceRow>> sentences = new LinkedHashMap<>();
    private final List<OptionRow> options = new ArrayList<>();
    private String newName;
    private String newKind;

    public void load() {
        node = node == null || draft.view().plan().node(node).isEmpty() ? draft.view().plan().start() : node;
        NodeView view = draft.node(node);
        kind = view.kind();
        values.clear();
        values.putAll(view.values());
        sentences.clear();
        view.sentences().forEach((field, texts) -> sentences.put(field, new ArrayList<>(texts.stream().map(SentenceRow::of).toList())));
        options.clear();
        view.options().forEach(option -> options.add(OptionRow.of(option)));
    }

    public void save() {
        if (draft.change("kept", this::changes)) {
            load();
        }
    }

    private List<ChangeMenu> changes() {
        List<ChangeMenu> changes = new ArrayList<>();
        Map<String, String> before = draft.node(node).values();
        values.forEach((field, value) -> {
            if (!before.getOrDefault(field, "").equals(value == null ? "" : value.strip())) {
                changes.add(new SetValue(node, field, value));
            }
        });
        sentences.forEach((field, rows) -> changes.add(new SetSentences(node, field,
                rows.stream().map(row -> Typed.text(row.getWords())).toList())));
        if (isChoice()) {
            changes.add(new SetOptions(node, options.stream().map(OptionRow::option).toList()));
        }
        return changes;
    }

    public void addOption() {
        options.add(OptionRow.free(options, node));
    }

    public void addSentence(String field) {
        sentences.get(field).add(new SentenceRow());
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
            newName = null;
            load();
        }
    }

    public void removeNode() {
        if (draft.change("removed", () -> List.of(new RemoveNode(node)))) {
            node = null;
            load();
        }
    }

    public boolean isChoice() { return "choice".equals(kind); }
    public boolean isStart() { return draft.view().plan().start().equals(node); }
    public String getNode() { return node; }
    public void setNode(String node) { this.node = node; }
    public String getKind() { return kind; }
    public Map<String, String> getValues() { return values; }
    public List<String> getFields() { return List.copyOf(values.keySet()); }
    public List<String> getSentenceFields() { return List.copyOf(sentences.keySet()); }
    public Map<String, List<SentenceRow>> getSentences() { return sentences; }
    public List<OptionRow> getOptions() { return options; }
    public String getNewName() { return newName; }
    public void setNewName(String newName) { this.newName = newName; }
    public String getNewKind() { return newKind; }
    public void setNewKind(String newKind) { this.newKind = newKind; }
}
