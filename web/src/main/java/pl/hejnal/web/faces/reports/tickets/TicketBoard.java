package pl.hejnal.web.faces.reports.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.tickets.TicketQuestion;
import pl.hejnal.reports.tickets.TicketReport;
import pl.hejnal.reports.tickets.TicketTable;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.sheets.TicketSheet;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.faces.TableBoard;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.ReportBoard.Figure;
import pl.hejnal.web.faces.reports.ReportChoice;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.faces.reports.WaitText;
import pl.hejnal.web.i18n.OfficeTime;

/** What waits, and what happened to tickets in the days that the address names. */
@Named("ticketBoard")
@RequestScoped
public class TicketBoard extends TableBoard<TicketTable> {

    private static final String BUNDLE = "backlog";

    /** @param code the figure's own */
    public record OfficeRow(String code, String name, Figure now, String earlier, String change) {}

    /** @param symbol empty while nobody knows what the tickets are about */
    public record Row(String symbol, String name, List<Figure> figures) {}

    @Inject
    private TicketReport report;

    @Inject
    private ReportChoice choice;

    @Inject
    private ValueWords values;

    @Inject
    private Clock clock;

    public TicketBoard() {
        super(BUNDLE, "tickets");
    }

    @Override
    protected TicketTable ask() {
        return report.of(question());
    }

    private TicketQuestion question() {
        return new TicketQuestion(choice.first(), choice.last(), comparison());
    }

    @Override
    protected AskedDays days() {
        return choice;
    }

    private Comparison comparison() {
        return choice.comparison().orElse(Comparison.PERIOD_BEFORE);
    }

    @Override
    protected ExportTable table(TicketTable found) {
        return TicketSheet.of(
                found,
                figure -> words.one(BUNDLE, figure),
                new TicketSheet.Headings(
                        words.of(BUNDLE, "by"),
                        words.of(BUNDLE, "symbol"),
                        words.of(BUNDLE, "office"),
                        words.of(BUNDLE, "department"),
                        words.of(BUNDLE, "matter")));
    }

    @Override
    protected List<Definition> definitions() {
        return downloads.definitions(BUNDLE, getFigures());
    }

    public List<TicketFigure> getFigures() {
        return Arrays.asList(TicketFigure.values());
    }

    public List<TicketFigure> getColumns() {
        return TicketFigure.ofSubjects();
    }

    public List<OfficeRow> getOffice() {
        return answer().map(found ->
                        getFigures().stream().map(figure -> row(figure, found)).toList())
                .orElse(List.of());
    }

    private OfficeRow row(TicketFigure figure, TicketTable found) {
        OptionalDouble now = figure.of(found.office());
        OptionalDouble earlier = figure.isAboutNow() ? OptionalDouble.empty() : figure.of(found.earlier());
        return new OfficeRow(
                figure.name(),
                words.one(BUNDLE, figure),
                figure(figure, found.office(), ""),
                figure.isMeasured() ? text(figure, earlier) : "",
                figure.isMeasured() ? change(figure, now, earlier) : "");
    }

    public List<Row> getDepartments() {
        return answer().map(TicketTable::departments).orElse(List.of()).stream()
                .map(line -> line(line, Dimension.DEPARTMENT, "about"))
                .toList();
    }

    public List<Row> getMatters() {
        return answer().map(TicketTable::matters).orElse(List.of()).stream()
                .map(line -> line(line, Dimension.MATTER, "matter"))
                .toList();
    }

    private Row line(Line line, Dimension by, String parameter) {
        boolean known = !line.symbol().isEmpty();
        return new Row(
                line.symbol(),
                known ? values.of(by, line.symbol()) : words.of(BUNDLE, "unknown"),
                getColumns().stream()
                        .map(column -> known && (by == Dimension.DEPARTMENT || column.isAboutNow())
                                ? figure(column, line.sums(), "&" + parameter + "=" + line.symbol())
                                : new Figure(told(column, line.sums()), ""))
                        .toList());
    }

    /** With the address of the list of its tickets; empty for one that counts none, or for which there is no list. */
    private Figure figure(TicketFigure figure, TicketSums sums, String subject) {
        return new Figure(
                told(figure, sums), figure.of(sums).orElse(0) > 0 ? list(figure) + subject(figure, subject) : "");
    }

    private static String subject(TicketFigure figure, String subject) {
        return hasList(figure) ? subject : "";
    }

    private static boolean hasList(TicketFigure figure) {
        return figure == TicketFigure.OPENED || figure.isAboutNow();
    }

    private String list(TicketFigure figure) {
        if (!hasList(figure)) {
            return "";
        }
        if (figure == TicketFigure.OPENED) {
            return "../tickets/list.xhtml?from=" + choice.first() + "&until=" + choice.last();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return "../tickets/list.xhtml?unsettled=true"
                + figure.band()
                        .map(band ->
                                band.from(today).map(day -> "&from=" + day).orElse("") + "&until=" + band.until(today))
                        .orElse("");
    }

    private String told(TicketFigure figure, TicketSums sums) {
        return figure.isMeasured() ? text(figure, figure.of(sums)) : words.of(BUNDLE, "notMeasured");
    }

    private String text(TicketFigure figure, OptionalDouble value) {
        return figure.unit() == TicketFigure.Unit.COUNT || value.isEmpty()
                ? new FigureText(language.getLocale(), "").of(Metric.Unit.COUNT, value)
                : new WaitText(words, BUNDLE).of(value.getAsDouble());
    }

    private String change(TicketFigure figure, OptionalDouble now, OptionalDouble earlier) {
        if (figure.unit() == TicketFigure.Unit.COUNT || now.isEmpty() || earlier.isEmpty()) {
            return new FigureText(language.getLocale(), "").change(Metric.Unit.COUNT, now, earlier);
        }
        double more = now.getAsDouble() - earlier.getAsDouble();
        return (more < 0 ? "−" : "+") + new WaitText(words, BUNDLE).of(Math.abs(more));
    }

    /** A period that is not over yet is less than the whole one before it. */
    public boolean isUnderWay() {
        return !choice.last().isBefore(LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE));
    }

    public String getEarlierDays() {
        return answer().map(found -> question())
                .map(asked -> OfficeTime.day(asked.earlierFrom()) + "–" + OfficeTime.day(asked.earlierUntil()))
                .orElse("");
    }

    /** As it stands in the field, also where the address says nothing. */
    public String getCompare() {
        return comparison().name();
    }
}
