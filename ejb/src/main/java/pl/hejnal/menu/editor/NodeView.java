package pl.hejnal.menu.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.domain.PlanEditor;

/**
 * A node as an editor needs it, whatever its kind.
 *
 * @param values its short fields by name
 * @param sentences its fields that are sentences
 * @param options of a choice; empty for all others
 */
public record NodeView(
        String name,
        String kind,
        Map<String, String> values,
        Map<String, List<LocalText>> sentences,
        List<MenuOption> options) {

    /** All of a plan, in its order. */
    static Map<String, NodeView> all(MenuPlan plan, PlanEditor editor) {
        Map<String, NodeView> all = new LinkedHashMap<>();
        editor.nodes(plan)
                .forEach((name, node) -> all.put(
                        name,
                        new NodeView(
                                name,
                                node.kind(),
                                node.values(),
                                node.sentences(),
                                plan.node(name)
                                        .filter(MenuNode.Choice.class::isInstance)
                                        .map(choice -> ((MenuNode.Choice) choice).options())
                                        .orElse(List.of()))));
        return all;
    }
}
