package pl.hejnal.menu;

import java.util.List;
import java.util.Map;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.PlanDifferences.Difference;

/**
 * An administrator's draft of the menu; where they changed nothing, the published one.
 *
 * @param base the version it was begun from
 * @param published the version that callers hear now; another one than {@code base} if somebody published meanwhile
 * @param nodes as an editor needs them, by their names
 * @param faults what keeps it from being published
 * @param changes what is different from the version that callers hear now
 */
public record DraftView(int base, int published, int revision, MenuPlan plan, Map<String, NodeView> nodes,
        List<MenuFault> faults, List<Difference> changes) {

    public boolean isOvertaken() {
        return base != published;
    }

    public boolean isBegun() {
        return revision > 0;
    }
}
