package pl.hejnal.menu;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuPlans;
import pl.hejnal.menu.domain.MenuVersion;
import pl.hejnal.menu.store.PlanDocument;

/** Versions as long as a test lasts; the first is given. */
public final class PlansInMemory implements MenuPlans {

    private final List<MenuPlan> plans = new ArrayList<>();
    private final List<MenuVersion> versions = new ArrayList<>();

    public PlansInMemory(MenuPlan first) {
        publish(first, "test", "", Instant.EPOCH);
    }

    @Override
    public MenuPlan published() {
        return plans.getLast();
    }

    @Override
    public Optional<MenuPlan> find(int version) {
        return version < 1 || version > plans.size() ? Optional.empty() : Optional.of(plans.get(version - 1));
    }

    @Override
    public MenuPlan parse(String document) {
        return PlanDocument.read(document);
    }

    @Override
    public String document(MenuPlan plan) {
        return PlanDocument.write(plan);
    }

    @Override
    public List<MenuVersion> versions() {
        return versions.reversed();
    }

    @Override
    public boolean isNewest(int version) {
        return version == plans.size();
    }

    @Override
    public int publish(MenuPlan plan, String by, String note, Instant at) {
        plans.add(PlanDocument.read(PlanDocument.write(plan)));
        versions.add(new MenuVersion(plans.size(), by, note, at));
        return plans.size();
    }
}
