package pl.hejnal.reports.menumap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.menumap.domain.DeadEnd;
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
}
