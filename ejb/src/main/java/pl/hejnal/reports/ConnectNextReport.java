package pl.hejnal.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.ConnectNext.Row;
import pl.hejnal.reports.domain.Needs;

/** Where a manager sees which department's system would spare clerks most if it were connected. */
@Stateless
public class ConnectNextReport {

    private static final long MILLIS_A_MINUTE = 60_000;
    private static final Comparator<Row> MOST_FIRST = Comparator.comparingLong(Row::minutes)
            .thenComparingLong(Row::calls)
            .reversed()
            .thenComparing(Row::department);

    @Inject
    private Needs needs;

    @Inject
    private DepartmentDiagnostics workshop;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public ConnectNext over(Period period) {
        LocalDate today = clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
        LocalDate from = period.from(today);
        LocalDate until = today.plusDays(1);
        Set<String> asked = workshop.health().stream()
                .filter(health -> health.template().isPresent())
                .map(DepartmentHealth::department)
                .collect(Collectors.toSet());
        Map<Boolean, List<Row>> rows = needs.between(from, until).stream()
                .map(one -> new Row(one.department(), one.calls(), one.talkMillis() / MILLIS_A_MINUTE))
                .sorted(MOST_FIRST)
                .collect(Collectors.partitioningBy(row -> asked.contains(row.department())));
        Needs.Office office = needs.office(from, until);
        long saved = office.answered() == 0
                ? 0
                : office.settledInMenu() * office.talkMillis() / office.answered() / MILLIS_A_MINUTE;
        return new ConnectNext(
                rows.getOrDefault(false, List.of()), rows.getOrDefault(true, List.of()), office.settledInMenu(), saved);
    }
}
