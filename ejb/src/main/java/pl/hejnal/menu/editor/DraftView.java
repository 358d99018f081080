package pl.hejnal.menu.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.domain.PlanDifferences.Difference;

/**
 * An administrator's draft of the menu; where they changed nothing, the published one.
 *
 * @param base the version it was begun from
 * @param published the version that callers hear now; another one than {@code base} if somebody published meanwhile
 * @param nodes as an editor needs them, by their names
 * @param faults what keeps it from being published
 * @param changes what is different from the version that callers hear now
 */
public record DraftView(
        int base,
        int published,
        int revision,
        MenuPlan plan,
        Map<String, NodeView> nodes,
        List<MenuFault> faults,
        List<Difference> changes) {

    public boolean isOvertaken() {
        return base != published;
    }

    public boolean isBegun() {
        return revision > 0;
    }

    /** @throws Refusal {@code menu.node} if there is no such place */
    public NodeView node(String name) {
        return Optional.ofNullable(nodes.get(name)).orElseThrow(() -> new Refusal("menu.node"));
    }

    /** In which it can be heard, the office's own first. */
    public List<Language> languages() {
        return plan.languages().stream()
                .sorted(Comparator.comparing((Language one) -> !one.equals(Language.PL))
                        .thenComparing(Language::code))
                .toList();
    }
}
