package pl.hejnal.reports.reasons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.reasons.domain.SilentCases;
import pl.hejnal.reports.reasons.domain.Trend;

/** Where managers see why people call. */
@Stateless
public class ReasonsReport {

    @Inject
    private CallFigures figures;

    @Inject
    private SilentCases cases;

    @RolesAllowed(Roles.MANAGER)
    public Reasons of(ReasonsQuestion question) {
        return new Reasons(
                trends(Dimension.MATTER, question),
                trends(Dimension.DEPARTMENT, question),
                trends(Dimension.MENU_OPTION, question).stream()
                        .filter(trend -> MenuWay.isOption(trend.value()))
                        .toList(),
                question.tellsOfSilence()
                        ? Optional.of(cases.between(
                                midnight(question.from()),
                                midnight(question.until().plusDays(1)),
                                question.silentDays()))
                        : Optional.empty());
    }

    private List<Trend> trends(Dimension dimension, ReasonsQuestion question) {
        return Trend.of(
                calls(dimension, question.from(), question.until()),
                calls(dimension, question.earlierFrom(), question.earlierUntil()));
    }

    private Map<String, Long> calls(Dimension dimension, LocalDate from, LocalDate until) {
        Map<String, Long> calls = new HashMap<>();
        figures.totals(dimension, Grain.DAY, midnight(from), midnight(until.plusDays(1)), List.of(Measure.CALLS.name()))
                .forEach(total -> calls.put(total.value(), total.sums().of(Measure.CALLS)));
        return calls;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
