package pl.hejnal.web.rest.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ReportWorkbook;
import pl.hejnal.web.export.TableWorkbook;
import pl.hejnal.web.export.sheets.ReportSheet;
import pl.hejnal.web.i18n.Words;

/** What calls add up to; the figures and their formulas are in docs/METRICS.md. */
@Path("/reports")
@Produces("application/json")
public class ReportsResource {

    @Inject
    private CallReport reports;

    @Inject
    private Clock clock;

    /**
     * A report's answer.
     *
     * @param columns the codes of its figures, in their order
     * @param total of all calls of the time, each once
     */
    public record ReportDto(String report, List<String> columns, List<LineDto> lines, Map<String, Double> total) {}

    /**
     * One line.
     *
     * @param start ISO-8601 in UTC; left out where the whole time is one
     * @param value of what the report counts by; left out where it is not known or there is none
     * @param figures by code; what cannot be told, as an average of nothing, is left out
     */
    public record LineDto(@Nullable String start, @Nullable String value, Map<String, Double> figures) {}

    @GET
    @Path("/{report}")
    @Operation(
            summary =
                    "A report: calls, queues, departments, matters, menu-options, languages, dialled, hours-of-week, waits, deflection, "
                            + "not-served, callbacks, repeats, clerks, teams; lengths of time in seconds, shares from 0 to 1")
    public ReportDto report(@PathParam("report") String name, @BeanParam ReportParameters asked) {
        Report report = named(name);
        ReportQuestion question = asked.question(report, clock);
        ReportTable table = reports.of(question);
        return new ReportDto(
                QueryValues.code(report),
                table.columns().stream().map(Metric::name).toList(),
                table.lines().stream()
                        .map(line -> new LineDto(
                                line.start().map(Object::toString).orElse(null),
                                line.value().isEmpty() ? null : line.value(),
                                figures(table, line.sums(), question.targets())))
                        .toList(),
                figures(table, table.total(), question.targets()));
    }

    @GET
    @Path("/{report}")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same lines as RFC 4180 text, for Accept: text/csv")
    public Response table(@PathParam("report") String name, @BeanParam ReportParameters asked) {
        ReportQuestion question = asked.question(named(name), clock);
        return Response.ok(new ReportSheet(reports.of(question), question.targets())
                        .csv(CsvForm.STANDARD, Metric::name, "start", "value"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + QueryValues.code(question.report()) + ".csv\"")
                .build();
    }

    @GET
    @Path("/{report}")
    @Produces(TableWorkbook.TYPE + ";qs=0.4")
    @Operation(summary = "The same lines as a workbook with its definitions, for the media type of XLSX")
    public Response workbook(@PathParam("report") String name, @BeanParam ReportParameters asked) {
        ReportQuestion question = asked.question(named(name), clock);
        ReportWorkbook book = new ReportWorkbook(
                reports.of(question),
                question.targets(),
                new ReportWorkbook.Headings("figures", "definitions", "start", "value", "total"));
        StreamingOutput body = out -> book.write(
                out,
                Metric::name,
                column -> Words.in(
                        Locale.ENGLISH,
                        "reports",
                        "formula." + column,
                        question.targets().answerWithin(),
                        question.targets().shortAbandon()),
                value -> value);
        return Response.ok(body)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + QueryValues.code(question.report()) + ".xlsx\"")
                .build();
    }

    private static Map<String, Double> figures(ReportTable table, Sums sums, Targets targets) {
        Map<String, Double> figures = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> column.of(sums, targets).ifPresent(value -> figures.put(column.name(), value)));
        return figures;
    }

    private static Report named(String code) {
        return Arrays.stream(Report.values())
                .filter(report -> QueryValues.code(report).equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
