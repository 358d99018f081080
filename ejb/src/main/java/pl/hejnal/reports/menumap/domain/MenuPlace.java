package pl.hejnal.reports.menumap.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;

/**
 * A place of the menu, with those to which its keys lead. Callers know a place by the key that led them there, so what two
 * keys lead to is two places, and the second time its own keys are not shown again.
 *
 * @param option that leads here; empty for the beginning
 * @param node of the plan; empty where the plan has none of this name
 * @param shownAbove whether the keys of this node stand further up
 */
public record MenuPlace(
        Optional<MenuOption> option,
        Optional<MenuNode> node,
        PlaceFigures figures,
        List<MenuPlace> places,
        boolean shownAbove) {

    public MenuPlace {
        places = List.copyOf(places);
    }

    /** The plan from its beginning. */
    public static MenuPlace of(MenuPlan plan, Map<String, PlaceFigures> figures) {
        return walk(plan, figures, Optional.empty(), plan.start(), new HashSet<>());
    }

    private static MenuPlace walk(
            MenuPlan plan,
            Map<String, PlaceFigures> figures,
            Optional<MenuOption> option,
            String name,
            Set<String> shown) {
        boolean first = shown.add(name);
        List<MenuPlace> places = new ArrayList<>();
        if (first && plan.node(name).orElse(null) instanceof MenuNode.Choice choice) {
            choice.options().forEach(one -> places.add(walk(plan, figures, Optional.of(one), one.to(), shown)));
        }
        String id = option.map(MenuOption::id).orElse("");
        return new MenuPlace(option, plan.node(name), figures.getOrDefault(id, PlaceFigures.NONE), places, !first);
    }

    /** By which calls know it; empty for the beginning. */
    public String id() {
        return option.map(MenuOption::id).orElse("");
    }

    /** This place and all below it, from top to bottom. */
    public Stream<MenuPlace> all() {
        return Stream.concat(Stream.of(this), places.stream().flatMap(MenuPlace::all));
    }

    /** What was counted at places that this plan does not have any more. */
    public Map<String, PlaceFigures> former(Map<String, PlaceFigures> counted) {
        Map<String, PlaceFigures> former = new HashMap<>(counted);
        Collection<String> known = all().map(MenuPlace::id).toList();
        former.keySet().removeAll(new HashSet<>(known));
        return former;
    }
}
