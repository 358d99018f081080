package pl.hejnal.web.rest.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.staffing.StaffingDesk;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.sheets.StaffingSheet;

/** How many clerks are needed; the figures and their formulas are in docs/METRICS.md. */
@Path("/reports/staffing")
@Produces("application/json")
public class StaffingResource {

    @Inject
    private StaffingDesk desk;

    @Inject
    private Clock clock;

    /** A plan; lines are the intervals in which the call line is open, in their order. */
    public record PlanDto(EstimateDto handling, EstimateDto patience, List<IntervalDto> lines) {}

    /** @param source typed, measured or assumed */
    public record EstimateDto(double seconds, String source) {}

    /**
     * One interval.
     *
     * @param start ISO-8601 in UTC
     * @param openMinutes less than the interval where the line opens or closes within it
     * @param figures by code; what cannot be told is left out
     */
    public record IntervalDto(String start, long openMinutes, Map<String, Double> figures) {}

    @GET
    @Operation(summary = "How many clerks are needed by interval, and what to expect with them; shares from 0 to 1")
    public PlanDto plan(@BeanParam StaffingParameters asked) {
        StaffingQuestion question = asked.question(clock);
        StaffingPlan plan = desk.plan(question);
        return new PlanDto(
                estimate(plan.handling()),
                estimate(plan.patience()),
                plan.lines().stream()
                        .map(line -> interval(line, question.targets()))
                        .toList());
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same lines as RFC 4180 text, for Accept: text/csv")
    public Response table(@BeanParam StaffingParameters asked) {
        StaffingQuestion question = asked.question(clock);
        return Response.ok(new StaffingSheet(desk.plan(question), question.targets())
                        .of("start", "openMinutes", StaffingFigure::name)
                        .csv(CsvForm.STANDARD))
                .header("Content-Disposition", "attachment; filename=\"staffing.csv\"")
                .build();
    }

    private static EstimateDto estimate(Estimate estimate) {
        return new EstimateDto(estimate.seconds(), estimate.source().name().toLowerCase(Locale.ROOT));
    }

    private static IntervalDto interval(StaffingLine line, Targets targets) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (StaffingFigure figure : StaffingFigure.values()) {
            figure.of(line, targets).ifPresent(value -> figures.put(figure.name(), value));
        }
        return new IntervalDto(
                line.interval().start().toString(), line.interval().open().toMinutes(), figures);
    }
}
