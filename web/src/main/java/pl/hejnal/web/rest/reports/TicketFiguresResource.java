package pl.hejnal.web.rest.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.tickets.TicketReport;
import pl.hejnal.reports.tickets.TicketTable;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.sheets.TicketSheet;

/** What waits, and what happened to tickets; the figures and their formulas are in docs/METRICS.md. */
@Path("/reports/tickets")
@Produces("application/json")
public class TicketFiguresResource {

    @Inject
    private TicketReport report;

    @Inject
    private Clock clock;

    /**
     * Tickets by code of figure; what cannot be told, or is not measured yet, is left out.
     *
     * @param office all tickets, each once; what is open is open now
     * @param earlier what happened in the earlier period
     */
    public record TicketsDto(
            Map<String, Double> office,
            Map<String, Double> earlier,
            List<LineDto> departments,
            List<LineDto> matters) {}

    /** @param symbol left out while nobody knows what the tickets are about */
    public record LineDto(@Nullable String symbol, Map<String, Double> figures) {}

    @GET
    @Operation(summary = "The backlog by age, tickets opened and closed, and the first answer; times in seconds")
    public TicketsDto tickets(@BeanParam TicketParameters asked) {
        TicketTable table = report.of(asked.question(clock));
        return new TicketsDto(
                figures(table.office(), List.of(TicketFigure.values())),
                figures(
                        table.earlier(),
                        List.of(TicketFigure.values()).stream()
                                .filter(figure -> !figure.isAboutNow())
                                .toList()),
                table.departments().stream().map(TicketFiguresResource::dto).toList(),
                table.matters().stream().map(TicketFiguresResource::dto).toList());
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same lines as RFC 4180 text, for Accept: text/csv")
    public Response table(@BeanParam TicketParameters asked) {
        return Response.ok(TicketSheet.of(
                                report.of(asked.question(clock)),
                                TicketFigure::name,
                                new TicketSheet.Headings("by", "symbol", "office", "department", "matter"))
                        .csv(CsvForm.STANDARD))
                .header("Content-Disposition", "attachment; filename=\"tickets.csv\"")
                .build();
    }

    private static LineDto dto(Line line) {
        return new LineDto(
                line.symbol().isEmpty() ? null : line.symbol(), figures(line.sums(), TicketFigure.ofSubjects()));
    }

    private static Map<String, Double> figures(TicketSums sums, Collection<TicketFigure> wanted) {
        Map<String, Double> figures = new LinkedHashMap<>();
        wanted.forEach(figure -> figure.of(sums).ifPresent(value -> figures.put(figure.name(), value)));
        return figures;
    }
}
