package pl.hejnal.menu.editor;

import java.util.List;
import java.util.Map;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.domain.PlanEditor;

/** One change of a draft. A draft may be unfinished, so none of them asks whether the menu could be published. */
public sealed interface ChangeMenu {

    /** @throws Refusal {@code menu.node} for a node that is not there, {@code menu.value} for a value it cannot have */
    MenuPlan on(MenuPlan plan, PlanEditor editor);

    /** @param name a short word of small letters, digits and dashes; it is seen in the editor only */
    record AddNode(String name, String kind) implements ChangeMenu {

        @Override
        public MenuPlan on(MenuPlan plan, PlanEditor editor) {
            if (name == null
                    || !name.matches("[a-z][a-zA-Z0-9-]{0,39}")
                    || !editor.kinds().contains(kind)) {
                throw new Refusal("menu.name");
            }
            if (plan.nodes().containsKey(name)) {
                throw new Refusal("menu.name-taken");
            }
            return editor.add(plan, name, kind);
        }
    }

    /** Options that led there lead nowhere from then on, which is a fault until they are changed. */
    record RemoveNode(String name) implements ChangeMenu {

        @Override
        public MenuPlan on(MenuPlan plan, PlanEditor editor) {
            find(plan, name);
            return editor.without(plan, name);
        }
    }

    /** A short field of a node, as its document has it: the procedure of a card, the queue of a person. Empty is away. */
    record SetValue(String name, String field, String value) implements ChangeMenu {

        @Override
        public MenuPlan on(MenuPlan plan, PlanEditor editor) {
            find(plan, name);
            try {
                return editor.with(plan, name, field, value);
            } catch (RuntimeException cannot) {
                throw new Refusal("menu.value", Map.of("field", field, "why", String.valueOf(cannot.getMessage())));
            }
        }
    }

    /** All sentences of a field. */
    record SetSentences(String name, String field, List<LocalText> sentences) implements ChangeMenu {

        @Override
        public MenuPlan on(MenuPlan plan, PlanEditor editor) {
            find(plan, name);
            return editor.withSentences(plan, name, field, sentences);
        }
    }

    /** All options of a choice, in the order in which they are said. */
    record SetOptions(String name, List<MenuOption> options) implements ChangeMenu {

        @Override
        public MenuPlan on(MenuPlan plan, PlanEditor editor) {
            find(plan, name);
            return editor.withOptions(plan, name, options);
        }
    }

    /** A whole menu, as it is carried from one office to another. */
    record LoadDocument(String document) implements ChangeMenu {

        private static final int LONGEST = 500_000;

        @Override
        public MenuPlan on(MenuPlan plan, PlanEditor editor) {
            if (document == null || document.length() > LONGEST) {
                throw new Refusal("menu.document");
            }
            try {
                return editor.read(document);
            } catch (RuntimeException noPlan) {
                throw new Refusal("menu.document", Map.of("why", String.valueOf(noPlan.getMessage())));
            }
        }
    }

    private static void find(MenuPlan plan, String name) {
        if (plan.node(name).isEmpty()) {
            throw new Refusal("menu.node");
        }
    }
}
