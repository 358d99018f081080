package pl.hejnal.web.faces.reports.menumap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Places of the menu as people call them. */
@RequestScoped
public class PlaceWords {

    @Inject
    private ValueWords values;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    /** By the option that leads there; what the published menu does not have any more keeps its symbol. */
    public String place(String id) {
        return id.isEmpty() ? words.of("menu", "beginning") : values.of(Dimension.MENU_OPTION, id);
    }

    public String option(MenuOption option) {
        return option.name().in(language.get());
    }

    /** A node of any plan: as the option that leads there is called. */
    public String node(MenuPlan plan, String node) {
        if (node.equals(plan.start())) {
            return words.of("menu", "beginning");
        }
        return plan.options()
                .filter(option -> option.to().equals(node))
                .findFirst()
                .map(this::option)
                .orElse(node);
    }

    public String kind(MenuNode node) {
        return words.of(
                "menu",
                "kind."
                        + switch (node) {
                            case MenuNode.Choice choice -> "choice";
                            case MenuNode.StateOfCase state -> "case";
                            case MenuNode.Card card -> "card";
                            case MenuNode.Tell tell -> "tell";
                            case MenuNode.Hours hours -> "hours";
                            case MenuNode.Person person -> "person";
                        });
    }
}
