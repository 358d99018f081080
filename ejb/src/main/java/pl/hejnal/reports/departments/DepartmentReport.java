package pl.hejnal.reports.departments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.departments.domain.AnswerFigures;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.departments.domain.RouteReckoning;
import pl.hejnal.reports.departments.domain.RouteSaving;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.KnownSince;
import pl.hejnal.reports.domain.KnownSince.Fact;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.StaffingDesk;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;

/** Where a manager sees how departments answer, whom to connect next, and what connecting has spared. */
@Stateless
public class DepartmentReport {

    private static final List<String> TALKS = List.of(Measure.ANSWERED.name(), Measure.TALK_MS.name());
    private static final List<String> CALLS = List.of(Measure.CALLS.name());
    private static final List<String> TOLD = List.of(Measure.CALLS.name(), Measure.SETTLED_IN_MENU.name());
    private static final int WEEK = 7;

    @Inject
    private CallFigures figures;

    @Inject
    private KnownSince known;

    @Inject
    private DepartmentDiagnostics diagnostics;

    @Inject
    private StaffingDesk staffing;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public DepartmentTable of(DepartmentQuestion question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        Instant since = known.since(Fact.CASE_ANSWERS);
        boolean measured = since.isBefore(question.end());
        List<DepartmentLine> lines = lines(question, measured);
        StaffingPlan ahead = staffing.plan(new StaffingQuestion(
                Interval.HALF_HOUR,
                today.plusDays(1),
                today.plusDays(WEEK),
                ServiceGoal.USUAL,
                WhatIf.NOTHING,
                StaffingQuestion.USUAL_WEEKS));
        Sums all = totals(question, Dimension.ALL, TALKS).getOrDefault("", Sums.NONE);
        List<RouteAdvice> advice = lines.stream()
                .filter(line -> !line.connected() && line.caseFileCalls() > 0)
                .map(line -> RouteAdvice.of(line, all, question.assumption(), ahead, ServiceGoal.USUAL))
                .sorted(RouteAdvice.MOST_FIRST)
                .toList();
        return new DepartmentTable(
                lines, advice, savings(question, since, YearMonth.from(today)), ahead, since, measured);
    }

    private List<DepartmentLine> lines(DepartmentQuestion question, boolean measured) {
        Map<String, AnswerFigures> answers = measured
                ? AnswerFigures.by(
                        figures.totals(Dimension.CASE_ANSWER, Grain.DAY, question.begin(), question.end(), CALLS))
                : Map.of();
        Map<String, Sums> caseFiles = totals(question, Dimension.CASE_FILE_OF, TALKS);
        Set<String> connected = diagnostics.health().stream()
                .filter(health -> health.template().isPresent())
                .map(DepartmentHealth::department)
                .collect(Collectors.toSet());
        Set<String> departments = new TreeSet<>(connected);
        departments.addAll(answers.keySet());
        caseFiles.forEach((department, sums) -> {
            if (sums.of(Measure.ANSWERED) > 0) {
                departments.add(department);
            }
        });
        return departments.stream()
                .map(department -> new DepartmentLine(
                        department,
                        connected.contains(department),
                        answers.getOrDefault(department, AnswerFigures.NONE),
                        caseFiles.getOrDefault(department, Sums.NONE)))
                .toList();
    }

    private Map<String, Sums> totals(DepartmentQuestion question, Dimension dimension, Collection<String> names) {
        return figures.totals(dimension, Grain.DAY, question.begin(), question.end(), names).stream()
                .collect(Collectors.toMap(CallFigures.Total::value, CallFigures.Total::sums));
    }

    /** From whole months, since the menu has told of any department's cases. */
    private List<RouteSaving> savings(DepartmentQuestion question, Instant since, YearMonth current) {
        YearMonth until = YearMonth.from(question.until());
        YearMonth told = month(known.since(Fact.TOLD_OF));
        YearMonth from = told.minusMonths(RouteReckoning.BEFORE);
        Map<String, Sums> talks = new HashMap<>();
        figures.totals(
                        Dimension.DEPARTMENT,
                        Grain.MONTH,
                        midnight(until.minusMonths(RouteReckoning.MOST_MONTHS - 1L)),
                        midnight(until.plusMonths(1)),
                        TALKS)
                .forEach(one -> talks.put(one.value(), one.sums()));
        // What is about no department is not what all talks are: the empty name is that of all.
        talks.put("", talks.values().stream().reduce(Sums.NONE, Sums::plus));
        return new RouteReckoning(
                        months(Dimension.TOLD_OF, told, until, TOLD),
                        months(Dimension.CASE_FILE_OF, from, until, TALKS),
                        months(Dimension.ALL, from, until, CALLS).getOrDefault("", Map.of()),
                        talks,
                        question.assumption(),
                        month(since),
                        current)
                .until(until);
    }

    private Map<String, Map<YearMonth, Sums>> months(
            Dimension dimension, YearMonth from, YearMonth until, Collection<String> names) {
        return figures.rows(dimension, Grain.MONTH, midnight(from), midnight(until.plusMonths(1)), names).stream()
                .collect(Collectors.groupingBy(
                        CallFigures.Row::value,
                        Collectors.toMap(row -> month(row.start()), CallFigures.Row::sums, Sums::plus)));
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(OfficeZone.ZONE));
    }

    private static Instant midnight(YearMonth month) {
        return month.atDay(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
