package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Needs;
import pl.hejnal.reports.domain.Sums;

/** Over the rows of whole days; a year is some hundred rows a department. */
@ApplicationScoped
public class JpaNeeds implements Needs {

    private static final List<String> TALKS = List.of(Measure.ANSWERED.name(), Measure.TALK_MS.name());
    private static final List<String> SAVED =
            List.of(Measure.ANSWERED.name(), Measure.TALK_MS.name(), Measure.SETTLED_IN_MENU.name());

    @Inject
    private FigureRows figures;

    @Override
    public List<OfDepartment> between(LocalDate from, LocalDate until) {
        return figures.totals(Dimension.CASE_FILE_OF, Grain.DAY, midnight(from), midnight(until), TALKS).stream()
                .map(row -> new OfDepartment(
                        row.value(), row.sums().of(Measure.ANSWERED), row.sums().of(Measure.TALK_MS)))
                .filter(department -> department.calls() > 0)
                .toList();
    }

    @Override
    public Office office(LocalDate from, LocalDate until) {
        Sums sums = figures.totals(Dimension.ALL, Grain.DAY, midnight(from), midnight(until), SAVED).stream()
                .map(CallFigures.Total::sums)
                .reduce(Sums.NONE, Sums::plus);
        return new Office(sums.of(Measure.ANSWERED), sums.of(Measure.TALK_MS), sums.of(Measure.SETTLED_IN_MENU));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
