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
import java.util.SortedSet;
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
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.KnownSince;
import pl.hejnal.reports.domain.KnownSince.Fact;
import pl.hejnal.reports.domain.Sums;

/** Where a manager sees what the telephone costs and what the menu saves, from the rows of whole months. */
@Stateless
public class CostReport {

    private static final List<String> TALKS = List.of(Measure.ANSWERED.name(), Measure.TALK_MS.name());
    private static final SortedSet<String> NAMES = names();
    private static final List<String> SETTLED = List.of(Measure.SETTLED_IN_MENU.name());

    @Inject
    private CallFigures figures;

    @Inject
    private PriceDesk prices;

    @Inject
    private DepartmentDiagnostics diagnostics;

    @Inject
    private KnownSince known;

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
        return known.since(Fact.TOLD_OF);
    }

    /** From when on sections stand by themselves; before, their cases were counted with their department's. */
    @RolesAllowed(Roles.MANAGER)
    public Instant sectionsSince() {
        return known.since(Fact.CASE_ANSWERS);
    }

    /** Every month that was asked for, also one without a call. */
    private List<MonthFigures> months(CostQuestion question) {
        Map<YearMonth, Sums> all = new HashMap<>();
        rows(question, Dimension.ALL, NAMES).forEach(row -> all.merge(month(row), row.sums(), Sums::plus));
        Map<YearMonth, Map<String, Long>> toldOf = new HashMap<>();
        rows(question, Dimension.TOLD_OF, SETTLED)
                .forEach(row -> toldOf.computeIfAbsent(month(row), month -> new HashMap<>())
                        .merge(row.value(), row.sums().of(Measure.SETTLED_IN_MENU), Long::sum));
        return Stream.iterate(question.from(), month -> !month.isAfter(question.until()), month -> month.plusMonths(1))
                .map(month -> new MonthFigures(
                        month, all.getOrDefault(month, Sums.NONE), toldOf.getOrDefault(month, Map.of())))
                .toList();
    }

    private static SortedSet<String> names() {
        SortedSet<String> names = ContactKind.names();
        names.add(Measure.SETTLED_BY_CASE.name());
        return names;
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
