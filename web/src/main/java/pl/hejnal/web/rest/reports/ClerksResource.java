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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.clerks.ClerkReport;
import pl.hejnal.reports.clerks.ClerkTable;
import pl.hejnal.reports.clerks.ClerkTable.Together;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.sheets.ClerkSheet;

/** What clerks did, with the time they were there; the figures and their formulas are in docs/METRICS.md. */
@Path("/reports/clerk-times")
@Produces("application/json")
public class ClerksResource {

    @Inject
    private ClerkReport report;

    @Inject
    private Clock clock;

    /**
     * What clerks did.
     *
     * @param lines by login
     * @param together left out for a clerk, who reads only of themselves
     * @param teams nothing for a clerk, for one team, and where there are none
     * @param presenceSince the first day of which presence is known
     */
    public record ClerksDto(
            List<LineDto> lines, @Nullable TogetherDto together, List<TeamDto> teams, String presenceSince) {}

    /** @param team its number; left out for clerks in none */
    public record TeamDto(@Nullable String team, Map<String, Double> figures) {}

    /** @param figures by code; what cannot be told, or is not measured yet, is left out */
    public record LineDto(String clerk, Map<String, Double> figures) {}

    /**
     * All of them.
     *
     * @param answered calls as the queues count them, each once
     * @param handled each clerk's, so a call that was passed on is more than one
     */
    public record TogetherDto(Map<String, Double> figures, long answered, long handled, long transfers) {}

    @GET
    @Operation(summary = "What clerks did: times in seconds, shares from 0 to 1; a clerk's token reads the clerk's own")
    public ClerksDto clerks(@BeanParam ClerkParameters asked) {
        ClerkTable table = report.of(asked.question(clock));
        return new ClerksDto(
                table.lines().stream()
                        .map(line -> new LineDto(line.who(), figures(line)))
                        .toList(),
                table.together().map(ClerksResource::dto).orElse(null),
                table.teams().stream()
                        .map(line -> new TeamDto(line.who().isEmpty() ? null : line.who(), figures(line)))
                        .toList(),
                table.since().toString());
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same lines as RFC 4180 text, for Accept: text/csv")
    public Response table(@BeanParam ClerkParameters asked) {
        return Response.ok(ClerkSheet.of(report.of(asked.question(clock)).lines(), ClerkFigure::name, "clerk")
                        .csv(CsvForm.STANDARD))
                .header("Content-Disposition", "attachment; filename=\"clerk-times.csv\"")
                .build();
    }

    private static TogetherDto dto(Together all) {
        return new TogetherDto(
                figures(all.line()),
                all.difference().answered(),
                all.difference().handled(),
                all.difference().transfers());
    }

    private static Map<String, Double> figures(ClerkLine line) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (ClerkFigure figure : ClerkFigure.values()) {
            figure.of(line).ifPresent(value -> figures.put(figure.name(), value));
        }
        return figures;
    }
}
