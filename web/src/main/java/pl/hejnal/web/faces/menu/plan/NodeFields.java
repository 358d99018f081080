package pl.hejnal.web.faces.menu.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.menu.editor.ChangeMenu;
import pl.hejnal.menu.editor.ChangeMenu.SetOptions;
import pl.hejnal.menu.editor.ChangeMenu.SetSentences;
import pl.hejnal.menu.editor.ChangeMenu.SetValue;
import pl.hejnal.menu.editor.NodeView;
import pl.hejnal.web.faces.menu.Typed;

/** The fields of one place of the menu while they are being typed, and what of it is a change. */
final class NodeFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<SentenceRow>> sentences = new LinkedHashMap<>();
    private final List<OptionRow> options = new ArrayList<>();

    NodeFields() {
        kind = "";
    }

    NodeFields(NodeView view) {
        kind = view.kind();
        values.putAll(view.values());
        view.sentences()
                .forEach((field, texts) -> sentences.put(
                        field,
                        new ArrayList<>(texts.stream().map(SentenceRow::of).toList())));
        view.options().forEach(option -> options.add(OptionRow.of(option)));
    }

    /** @param before the place as it is kept */
    List<ChangeMenu> changes(String node, NodeView before) {
        List<ChangeMenu> changes = new ArrayList<>();
        values.forEach((field, value) -> {
            if (!before.values().getOrDefault(field, "").equals(value == null ? "" : value.strip())) {
                changes.add(new SetValue(node, field, value));
            }
        });
        sentences.forEach((field, rows) -> changes.add(new SetSentences(
                node,
                field,
                rows.stream().map(row -> Typed.text(row.getWords())).toList())));
        if (isChoice()) {
            changes.add(
                    new SetOptions(node, options.stream().map(OptionRow::option).toList()));
        }
        return changes;
    }

    boolean isChoice() {
        return kind.equals("choice");
    }

    String kind() {
        return kind;
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, List<SentenceRow>> sentences() {
        return sentences;
    }

    /** An empty one behind the others of this field. */
    void addSentence(String field) {
        sentences.computeIfAbsent(field, first -> new ArrayList<>()).add(new SentenceRow());
    }

    List<OptionRow> options() {
        return options;
    }
}
