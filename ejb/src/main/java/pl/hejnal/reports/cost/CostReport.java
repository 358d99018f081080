package pl.hejnal.reports.cost;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.prices.PriceDesk;
import pl.hejnal.reports.cost.domain.ContactKind;
import pl.hejnal.reports.cost.domain.CostReckoning;
import pl.hejnal.reports.cost.domain.CostTable;
import pl.hejnal.reports.cost.domain.MonthFigures;
import pl.hejnal.reports.cost.domain.ToldSince;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Sums;

/** Where a manager sees what the telephone costs and what the menu saves, from the rows of whole months. */
@Stateless
public class CostReport {

    private static final List<String> TALKS = List.of(Measure.ANSWERED.name(), Measure.TALK_MS.name());
    private static final List<String> SETTLED = List.of(Measure.SETTLED_IN_MENU.name());

    @Inject
    private CallFigures figures;

    @Inject
    private PriceDesk prices;

    @Inject
    private DepartmentDiagnostics diagnostics;

    @Inject
    private ToldSince told;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public CostTable of(CostQuestion question) {
        List<MonthFigures> months = months(question);
        Map<String, Sums> talks = new HashMap<>();
        figures.totals(Dimension.DEPARTMENT, Grain.MONTH, begin(question), end(question), TALKS)
                .forEach(one -> talks.put(one.value(), one.sums()));
        // What is about no department is not what all talks are: the empty name is that of all.
        talks.put("", months.stream().map(MonthFigures::all).reduce(Sums.NONE, Sums::plus));
        Set<String> connected = diagnostics.health().stream()
                .filter(health -> health.template().isPresent())
                .map(DepartmentHealth::department)
                .collect(Collectors.toSet());
        return new CostReckoning(
                        prices.prices(),
                        question.assumption(),
                        talks,
                        connected,
                        YearMonth.from(clock.instant().atZone(OfficeZone.ZONE)))
                .of(months);
    }

    /** From when on savings are told apart by department. */
    @RolesAllowed(Roles.MANAGER)
    public Instant toldSince() {
        return told.since();
    }

    /** Every month that was asked for, also one without a call. */
    private List<MonthFigures> months(CostQuestion question) {
        Map<YearMonth, Sums> all = new HashMap<>();
        rows(question, Dimension.ALL, ContactKind.names())
                .forEach(row -> all.merge(month(row), row.sums(), Sums::plus));
        Map<YearMonth, Map<String, Long>> toldOf = new HashMap<>();
        rows(question, Dimension.TOLD_OF, SETTLED)
                .forEach(row -> toldOf.computeIfAbsent(month(row), month -> new HashMap<>())
                        .merge(row.value(), row.sums().of(Measure.SETTLED_IN_MENU), Long::sum));
        return Stream.iterate(question.from(), month -> !month.isAfter(question.until()), month -> month.plusMonths(1))
                .map(month -> new MonthFigures(
                        month, all.getOrDefault(month, Sums.NONE), toldOf.getOrDefault(month, Map.of())))
                .toList();
    }

    private List<CallFigures.Row> rows(CostQuestion question, Dimension dimension, Collection<String> names) {
        return figures.rows(dimension, Grain.MONTH, begin(question), end(question), names);
    }

    private static YearMonth month(CallFigures.Row row) {
        return YearMonth.from(row.start().atZone(OfficeZone.ZONE));
    }

    private static Instant begin(CostQuestion question) {
        return midnight(question.from());
    }

    private static Instant end(CostQuestion question) {
        return midnight(question.until().plusMonths(1));
    }

    private static Instant midnight(YearMonth month) {
        return month.atDay(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
