package pl.hejnal.web.faces.reports.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.departments.DepartmentReport;
import pl.hejnal.reports.departments.DepartmentTable;
import pl.hejnal.reports.departments.domain.DepartmentFigure;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.sheets.DepartmentSheet;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.faces.TableBoard;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.ReportBoard.Figure;
import pl.hejnal.web.faces.reports.ReportChoice;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.faces.reports.WaitText;

/** How departments answered in the days that the address names. */
@Named("answerBoard")
@RequestScoped
public class AnswerBoard extends TableBoard<DepartmentTable> {

    static final String BUNDLE = "departmentreport";

    /** @param code the department's symbol */
    public record Row(String code, String name, boolean connected, List<Figure> figures) {}

    @Inject
    private DepartmentReport report;

    @Inject
    private DepartmentChoice choice;

    @Inject
    private ReportChoice days;

    @Inject
    private ValueWords values;

    public AnswerBoard() {
        super(BUNDLE, "departments");
    }

    @Override
    protected DepartmentTable ask() {
        return report.of(choice.question());
    }

    @Override
    protected AskedDays days() {
        return days;
    }

    @Override
    protected ExportTable table(DepartmentTable found) {
        return DepartmentSheet.of(
                found,
                figure -> words.one(BUNDLE, figure),
                List.of(words.of(BUNDLE, "symbol"), words.of(BUNDLE, "department"), words.of(BUNDLE, "connected")),
                symbol -> values.of(Dimension.DEPARTMENT, symbol));
    }

    @Override
    protected List<Definition> definitions() {
        return downloads.definitions(BUNDLE, getFigures());
    }

    public List<DepartmentFigure> getFigures() {
        return Arrays.asList(DepartmentFigure.values());
    }

    public List<Row> getRows() {
        return answer().map(found ->
                        found.lines().stream().map(line -> row(found, line)).toList())
                .orElse(List.of());
    }

    private Row row(DepartmentTable found, DepartmentLine line) {
        return new Row(
                line.department(),
                values.of(Dimension.DEPARTMENT, line.department()),
                line.connected(),
                getFigures().stream()
                        .map(figure -> found.measured() || !figure.isOfAnswers()
                                ? new Figure(text(figure, line), calls(figure, line))
                                : new Figure(FigureText.NONE, ""))
                        .toList());
    }

    private String text(DepartmentFigure figure, DepartmentLine line) {
        return figure.unit() == Metric.Unit.COUNT || figure.of(line).isEmpty()
                ? new FigureText(language.getLocale(), "").of(Metric.Unit.COUNT, figure.of(line))
                : new WaitText(words, "backlog").of(figure.of(line).getAsDouble());
    }

    /** Where its calls are listed; empty where there are none. */
    private String calls(DepartmentFigure figure, DepartmentLine line) {
        if (figure.unit() != Metric.Unit.COUNT || figure.of(line).orElse(0) <= 0) {
            return "";
        }
        return figure.answer()
                .map(kind -> choice.calls(Metric.CALLS, Dimension.CASE_ANSWER, kind.of(line.department())))
                .orElseGet(() -> choice.calls(Metric.ANSWERED, Dimension.CASE_FILE_OF, line.department()));
    }

    public boolean isMeasured() {
        return answer().filter(DepartmentTable::measured).isPresent();
    }

    /** The day since when answers are counted, where the period begins before; else empty. */
    public String getSince() {
        return answer().map(found -> since(LocalDate.ofInstant(found.since(), OfficeZone.ZONE)))
                .orElse("");
    }
}
