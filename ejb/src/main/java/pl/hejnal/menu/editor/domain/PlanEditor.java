package pl.hejnal.menu.editor.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;

/** Changes plans node by node and field by field, without knowing the kinds. A plan is never changed itself: each method returns another. */
public interface PlanEditor {

    /** The kinds of nodes that can be added. */
    Set<String> kinds();

    /** @param kind one of {@link #kinds()} */
    MenuPlan add(MenuPlan plan, String name, String kind);

    MenuPlan without(MenuPlan plan, String name);

    /**
     * An empty value takes the field away.
     *
     * @throws RuntimeException if the field cannot have this value, or cannot be away
     */
    MenuPlan with(MenuPlan plan, String name, String field, String value);

    MenuPlan withSentences(MenuPlan plan, String name, String field, List<LocalText> sentences);

    /** @param options in the order in which they are said */
    MenuPlan withOptions(MenuPlan plan, String name, List<MenuOption> options);

    /** @throws RuntimeException if it is no plan */
    MenuPlan read(String document);

    /** All nodes by their names, in the plan's order. */
    Map<String, EditableNode> nodes(MenuPlan plan);

    /** Every place of the plan that can differ from another plan's, with what stands there. */
    Map<String, String> places(MenuPlan plan);
}
