package pl.hejnal.reports.menumap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.DraftDesk;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.menumap.domain.DeadEnd;
import pl.hejnal.reports.menumap.domain.DraftTrial;
import pl.hejnal.reports.menumap.domain.MenuHistory;
import pl.hejnal.reports.menumap.domain.MenuPlace;
import pl.hejnal.reports.menumap.domain.PlaceFigures;

/** Where managers see how callers find their way through the menu, from the rows of whole days. */
@Stateless
public class MenuMapReport {

    @Inject
    private CallFigures figures;

    @Inject
    private MenuDesk menu;

    @Inject
    private DraftDesk drafts;

    @Inject
    private MenuHistory history;

    @RolesAllowed(Roles.MANAGER)
    public MenuMap of(MenuMapQuestion question) {
        Instant since = history.since();
        boolean measured = since.isBefore(question.end());
        Map<String, PlaceFigures> counted = measured
                ? PlaceFigures.by(figures.totals(
                        Dimension.MENU_PLACE,
                        Grain.DAY,
                        question.begin(),
                        question.end(),
                        List.of(Measure.CALLS.name())))
                : Map.of();
        MenuPlace beginning = MenuPlace.of(menu.published(), counted);
        return new MenuMap(
                beginning, new TreeMap<>(beginning.former(counted)), DeadEnd.among(counted), since, measured);
    }

    /** Whose drafts can be tried. */
    @RolesAllowed(Roles.MANAGER)
    public List<Login> drafts() {
        return drafts.owners();
    }

    /**
     * The draft, with the keys of that day's callers. It reads the calls of one day, some thousands in a city.
     *
     * @return empty where this administrator has none
     */
    @RolesAllowed(Roles.MANAGER)
    public Optional<TriedDraft> tried(Login owner, LocalDate day) {
        Instant end = midnight(day.plusDays(1));
        return drafts.drafted(owner).map(draft -> {
            MenuPlan heard = menu.heardBefore(end);
            return new TriedDraft(heard, draft, new DraftTrial(heard, draft).of(history.paths(midnight(day), end)));
        });
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
