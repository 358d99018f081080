package pl.hejnal.menu.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuFault.Rule;
import pl.hejnal.staffing.domain.CallQueue;

/** Judges a plan before anybody hears it. */
public final class MenuRules {

    public static final int MOST_OPTIONS = 4;
    public static final int MOST_LEVELS = 3;

    private final MenuPlan plan;
    private final List<MenuFault> faults = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private MenuRules(MenuPlan plan) {
        this.plan = plan;
    }

    /** @return every fault, in the order of the plan; empty for a plan that may be published */
    public static List<MenuFault> faults(MenuPlan plan) {
        MenuRules rules = new MenuRules(plan);
        if (!(plan.nodes().get(plan.start()) instanceof MenuNode.Choice)) {
            return List.of(new MenuFault(Rule.NO_START, plan.start()));
        }
        rules.walk(plan.start(), 1);
        plan.nodes().forEach(rules::judge);
        return List.copyOf(rules.faults);
    }

    private void walk(String name, int level) {
        if (plan.nodes().get(name) instanceof MenuNode.Choice choice) {
            if (level > MOST_LEVELS) {
                fault(Rule.TOO_DEEP, name);
                return;
            }
            reached.add(name);
            // A language leads back to a choice, so it is no level deeper.
            choice.options().stream()
                    .filter(option -> option.language().isEmpty())
                    .forEach(option -> walk(option.to(), level + 1));
            choice.options().forEach(option -> reached.add(option.to()));
        } else {
            reached.add(name);
        }
    }

    private void judge(String name, MenuNode node) {
        if (!reached.contains(name)) {
            fault(Rule.UNREACHABLE, name);
        }
        if (!isQueue(plan.queueAt(name))) {
            fault(Rule.NO_QUEUE, name);
        }
        switch (node) {
            case MenuNode.Choice choice -> judge(name, choice);
            case MenuNode.Tell tell -> judge(name, tell);
            case MenuNode.StateOfCase state -> {}
            case MenuNode.Card card -> {}
            case MenuNode.Hours hours -> {}
            case MenuNode.Person person -> {}
        }
    }

    private void judge(String name, MenuNode.Choice choice) {
        long services = choice.options().stream()
                .filter(option -> option.language().isEmpty())
                .count();
        if (services == 0) {
            fault(Rule.NO_OPTIONS, name);
        } else if (services > MOST_OPTIONS) {
            fault(Rule.TOO_MANY_OPTIONS, name);
        }
        Set<Character> keys = new HashSet<>();
        for (MenuOption option : choice.options()) {
            String where = name + "." + option.key();
            if (option.key() < '1' || option.key() > '9' || !keys.add(option.key())) {
                fault(Rule.KEY_TAKEN, where);
            }
            if (!ids.add(option.id())) {
                fault(Rule.ID_TAKEN, where);
            }
            if (plan.node(option.to()).isEmpty()) {
                fault(Rule.LEADS_NOWHERE, where);
            }
            boolean said = option.language()
                    .map(language -> option.say().languages().contains(language))
                    .orElse(isComplete(option.say(), plan.languages()));
            if (!said || !isComplete(option.name(), Language.OF_SCREENS)) {
                fault(Rule.UNTRANSLATED, where);
            }
        }
    }

    private void judge(String name, MenuNode.Tell tell) {
        if (tell.sentences().isEmpty()) {
            fault(Rule.NOTHING_TO_SAY, name);
        } else if (!tell.sentences().stream().allMatch(text -> isComplete(text, plan.languages()))) {
            fault(Rule.UNTRANSLATED, name);
        }
    }

    private static boolean isQueue(String name) {
        try {
            return CallQueue.named(name).language().equals(Language.PL);
        } catch (IllegalArgumentException strange) {
            return false;
        }
    }

    private static boolean isComplete(LocalText text, Collection<Language> languages) {
        return text.languages().containsAll(languages)
                && text.words().values().stream().noneMatch(String::isBlank);
    }

    private void fault(Rule rule, String where) {
        faults.add(new MenuFault(rule, where));
    }
}
