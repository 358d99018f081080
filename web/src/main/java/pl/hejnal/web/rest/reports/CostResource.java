package pl.hejnal.web.rest.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.cost.CostReport;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.cost.domain.CostSum;
import pl.hejnal.reports.cost.domain.CostTable;
import pl.hejnal.reports.cost.domain.Saving;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.sheets.CostSheet;

/** What the telephone costs and what the menu saves, by month; the figures and their formulas are in docs/METRICS.md. */
@Path("/reports/cost")
@Produces("application/json")
public class CostResource {

    @Inject
    private CostReport report;

    @Inject
    private Clock clock;

    /**
     * Cost and savings; amounts in zloty, rounded half up to the grosz.
     *
     * @param total of the months that have prices
     */
    public record CostDto(List<MonthDto> months, List<SavingDto> savings, Map<String, BigDecimal> total) {}

    /**
     * One month.
     *
     * @param underWay it is not over
     * @param figures by code; empty where no prices hold
     */
    public record MonthDto(String month, boolean underWay, Map<String, BigDecimal> figures) {}

    /** @param department left out for what was about no case */
    public record SavingDto(
            @Nullable String department, boolean connected, long told, BigDecimal hours, BigDecimal saved) {}

    @GET
    @Operation(summary = "Cost and savings by month: amounts in zloty, hours, full-time clerks")
    public CostDto cost(@BeanParam CostParameters asked) {
        CostTable table = report.of(asked.question(clock));
        return new CostDto(
                table.months().stream()
                        .map(month -> new MonthDto(
                                month.month().toString(),
                                month.underWay(),
                                month.sum().map(CostResource::figures).orElseGet(Map::of)))
                        .toList(),
                table.savings().stream().map(CostResource::dto).toList(),
                table.known().map(CostResource::figures).orElseGet(Map::of));
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same months as RFC 4180 text, for Accept: text/csv")
    public Response table(@BeanParam CostParameters asked) {
        return Response.ok(CostSheet.of(report.of(asked.question(clock)), CostFigure::name, "month", "under_way")
                        .csv(CsvForm.STANDARD))
                .header("Content-Disposition", "attachment; filename=\"cost.csv\"")
                .build();
    }

    private static SavingDto dto(Saving saving) {
        return new SavingDto(
                saving.department().isEmpty() ? null : saving.department(),
                saving.connected(),
                saving.told(),
                saving.sparedHours().setScale(CostFigure.Unit.HOURS.decimals(), RoundingMode.HALF_UP),
                saving.saved().setScale(CostFigure.Unit.ZLOTY.decimals(), RoundingMode.HALF_UP));
    }

    private static Map<String, BigDecimal> figures(CostSum sum) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (CostFigure figure : CostFigure.values()) {
            CostSheet.told(figure, sum).ifPresent(value -> figures.put(figure.name(), value));
        }
        return figures;
    }
}
