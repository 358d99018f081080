package pl.hejnal.reports.menumap.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;

/** A small menu: English, a case, vehicles with a card and a clerk, and a clerk for all else. */
public final class PlanFixture {

    private PlanFixture() {}

    public static MenuPlan plan() {
        return plan(List.of(
                option('1', "case", "case"), option('2', "vehicles", "vehicles"), option('3', "other", "clerk")));
    }

    public static MenuPlan plan(List<MenuOption> main) {
        Map<String, MenuNode> nodes = new LinkedHashMap<>();
        List<MenuOption> all = new ArrayList<>(main);
        all.add(new MenuOption(
                '9', "language.en", "main", Optional.of(Language.EN), text("In English"), text("In English")));
        nodes.put("main", new MenuNode.Choice(all));
        nodes.put("case", new MenuNode.StateOfCase());
        nodes.put(
                "vehicles",
                new MenuNode.Choice(List.of(option('1', "used", "card"), option('2', "licence", "licence-clerk"))));
        nodes.put("card", new MenuNode.Card(new ProcedureSymbol("KM-2")));
        nodes.put("licence-clerk", new MenuNode.Person("vehicles"));
        nodes.put("clerk", new MenuNode.Person("office"));
        return new MenuPlan("main", "office", nodes);
    }

    public static MenuOption option(char key, String id, String to) {
        return new MenuOption(key, id, to, Optional.empty(), text(id), text(id));
    }

    private static LocalText text(String words) {
        return new LocalText(Map.of(Language.PL, words, Language.EN, words));
    }
}
