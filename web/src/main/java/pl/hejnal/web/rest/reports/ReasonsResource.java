package pl.hejnal.web.rest.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.reasons.Reasons;
import pl.hejnal.reports.reasons.ReasonsReport;
import pl.hejnal.reports.reasons.domain.Silence;
import pl.hejnal.reports.reasons.domain.Trend;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.sheets.ReasonsSheet;

/** Why people call: what rises and falls, and which calls silence made. */
@Path("/reports/reasons")
@Produces("application/json")
public class ReasonsResource {

    @Inject
    private ReasonsReport report;

    @Inject
    private Clock clock;

    /**
     * Why people called; what rose most first, then what fell most.
     *
     * @param silence left out for more than 92 days
     */
    public record ReasonsDto(
            List<TrendDto> matters,
            List<TrendDto> departments,
            List<TrendDto> options,
            @Nullable List<Silence> silence) {}

    /**
     * One reason.
     *
     * @param value left out where it is not known
     * @param change of the earlier calls, 0.5 for half as many again; left out where there were none
     * @param direction rising, falling, steady, or few: too few calls to tell
     */
    public record TrendDto(
            @Nullable String value,
            long calls,
            long earlier,
            long difference,
            @Nullable Double change,
            String direction) {}

    @GET
    @Operation(
            summary = "Calls by matter, department and menu option beside earlier ones, and calls about silent cases")
    public ReasonsDto reasons(@BeanParam PeriodParameters asked) {
        Reasons reasons = report.of(asked.reasons(clock));
        return new ReasonsDto(
                dto(reasons.matters()),
                dto(reasons.departments()),
                dto(reasons.options()),
                reasons.silence().orElse(null));
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "What rises and falls as RFC 4180 text, for Accept: text/csv")
    public Response table(@BeanParam PeriodParameters asked) {
        return Response.ok(ReasonsSheet.of(
                                report.of(asked.reasons(clock)),
                                List.of("by", "value", "name", "calls", "earlier", "difference", "change"),
                                "direction",
                                (by, value) -> "")
                        .csv(CsvForm.STANDARD))
                .header("Content-Disposition", "attachment; filename=\"reasons.csv\"")
                .build();
    }

    private static List<TrendDto> dto(List<Trend> trends) {
        return trends.stream()
                .map(trend -> new TrendDto(
                        trend.value().isEmpty() ? null : trend.value(),
                        trend.calls(),
                        trend.earlier(),
                        trend.difference(),
                        trend.change().isEmpty() ? null : trend.change().getAsDouble(),
                        QueryValues.code(trend.direction())))
                .toList();
    }
}
