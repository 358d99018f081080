package pl.hejnal.menu;

import java.util.Optional;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuState;

/**
 * Where a caller stands: at a node of the plan, and in a state of it.
 *
 * @param node the node's name
 */
record DialoguePosition(MenuPlan plan, String node, MenuState state) {

    static DialoguePosition start(MenuPlan plan) {
        return new DialoguePosition(plan, plan.start(), MenuState.CHOICE);
    }

    /** The state that a caller who comes to this node is in. */
    DialoguePosition enter(String name) {
        return new DialoguePosition(
                plan,
                name,
                switch (plan.node(name).orElseThrow()) {
                    case MenuNode.Choice choice -> MenuState.CHOICE;
                    case MenuNode.StateOfCase state -> MenuState.CODE;
                    case MenuNode.Card card -> MenuState.LOOKING_UP;
                    case MenuNode.Hours hours -> MenuState.LOOKING_UP;
                    case MenuNode.Tell tell -> MenuState.TELLING;
                    case MenuNode.Person person -> MenuState.PERSON;
                });
    }

    /** In another state; who goes back to a choice from anywhere goes to the beginning. */
    DialoguePosition move(MenuState next) {
        boolean back = next == MenuState.CHOICE && state != MenuState.CHOICE;
        return new DialoguePosition(plan, back ? plan.start() : node, next);
    }

    DialoguePosition back() {
        return start(plan);
    }

    boolean atTheStart() {
        return node.equals(plan.start());
    }

    Optional<MenuOption> option(String key) {
        return plan.node(node)
                .filter(MenuNode.Choice.class::isInstance)
                .map(MenuNode.Choice.class::cast)
                .flatMap(choice -> choice.option(key));
    }

    MenuNode here() {
        return plan.node(node).orElseThrow();
    }

    /** Which skill somebody is asked for who wants a person from here. */
    String queue() {
        return plan.queueAt(node);
    }
}
