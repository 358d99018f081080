package pl.hejnal.reports.menumap;

import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.reports.menumap.domain.DraftTrial;

/**
 * What a draft would have made of the calls of one day.
 *
 * @param heard the plan that they heard; of one that was published during the day, the last
 */
public record TriedDraft(MenuPlan heard, MenuPlan draft, DraftTrial.Result result) {}
