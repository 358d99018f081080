package pl.hejnal.web.faces.reports.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.IntervalWords;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** A report's answer as it is printed: the figures as the page tells them. */
@RequestScoped
public class PaperReports {

    private static final String BUNDLE = "reports";

    @Inject
    private ValueWords values;

    @Inject
    private IntervalWords intervals;

    @Inject
    private ScreenLanguage language;

    @Inject
    private PaperWords paper;

    @Inject
    private Words words;

    /** @throws Refusal {@code report.paper} for too many lines */
    public PaperTable of(ReportQuestion question, ReportTable table) {
        boolean byValue = question.report().dimension() != Dimension.ALL;
        // Lines are told apart by time, by value or by both; where by nothing, the one line has the whole time.
        boolean byTime = question.interval().isPresent() || !byValue;
        List<String> columns = new ArrayList<>();
        if (byTime) {
            columns.add(words.of(BUNDLE, "time"));
        }
        if (byValue) {
            columns.add(words.of(BUNDLE, "by." + question.report()));
        }
        int names = columns.size();
        table.columns().forEach(column -> columns.add(words.one(BUNDLE, column)));
        return new PaperTable(
                language.getLocale(),
                paper.office(),
                words.one(BUNDLE, question.report()),
                facts(question),
                columns,
                names,
                table.lines().stream()
                        .map(line -> line(question, table, line, byTime, byValue))
                        .toList(),
                List.of(total(question, table, names)),
                table.columns().stream()
                        .map(column -> definition(question, column))
                        .toList(),
                paper.words(words.of(BUNDLE, "noCalls")));
    }

    private List<String> facts(ReportQuestion question) {
        List<String> facts = new ArrayList<>();
        facts.add(paper.period(
                OfficeTime.day(question.from(), language.getLocale()),
                OfficeTime.day(question.until(), language.getLocale())));
        if (question.report().overlaps()) {
            facts.add(words.of(BUNDLE, "overlapping." + question.report()));
        }
        facts.add(paper.made());
        return facts;
    }

    private List<String> line(ReportQuestion question, ReportTable table, Line line, boolean byTime, boolean byValue) {
        List<String> cells = new ArrayList<>();
        if (byTime) {
            cells.add(intervals.ofLine(question.interval(), line.start(), question.from(), question.until()));
        }
        if (byValue) {
            cells.add(values.of(question.report().dimension(), line.value()));
        }
        cells.addAll(figures(question, table, line.sums()));
        return cells;
    }

    private List<String> total(ReportQuestion question, ReportTable table, int names) {
        List<String> cells = new ArrayList<>(List.of(words.of(BUNDLE, "together")));
        if (names > 1) {
            cells.add("");
        }
        cells.addAll(figures(question, table, table.total()));
        return cells;
    }

    private List<String> figures(ReportQuestion question, ReportTable table, Sums sums) {
        FigureText text = new FigureText(language.getLocale(), words.of(BUNDLE, "points"));
        return table.columns().stream()
                .map(column -> column.isMeasured()
                        ? text.of(column, column.of(sums, question.targets()))
                        : words.of(BUNDLE, "notMeasured"))
                .toList();
    }

    private PaperTable.Definition definition(ReportQuestion question, Metric column) {
        return new PaperTable.Definition(
                words.one(BUNDLE, column),
                words.of(
                        BUNDLE,
                        "formula." + column,
                        question.targets().answerWithin(),
                        question.targets().shortAbandon()));
    }
}
