package pl.hejnal.web.faces.reports.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.hejnal.reports.cost.CostQuestion;
import pl.hejnal.web.export.paper.PaperReport;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.export.sheets.CostSheet;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.TableDownloads;
import pl.hejnal.web.faces.reports.ReportBoard.Figure;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Cost and savings by month as a file, where the address asks for one. */
@Named("costFiles")
@RequestScoped
public class CostFiles {

    private static final String BUNDLE = "cost";

    @Inject
    private CostBoard board;

    @Inject
    private CostChoice choice;

    @Inject
    private TableDownloads downloads;

    @Inject
    private PaperWords paper;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    /** The same as a file, where the address asks for one. */
    public void export() {
        String format = choice.getFormat();
        if (format == null || format.isBlank()) {
            return;
        }
        board.ask().ifPresent(table -> {
            CostQuestion question = choice.question();
            if ("pdf".equals(format)) {
                Downloads.handOver(
                        PaperReport.of(printed(question)),
                        PaperReport.TYPE,
                        "cost-" + question.from() + "-" + question.until() + ".pdf");
                return;
            }
            downloads.handOver(
                    format,
                    "cost-" + question.from() + "-" + question.until(),
                    words.of(BUNDLE, "title"),
                    CostSheet.of(
                            table,
                            figure -> words.one(BUNDLE, figure),
                            words.of(BUNDLE, "month"),
                            words.of(BUNDLE, "underWay")),
                    downloads.definitions(BUNDLE, board.getFigures()));
        });
    }

    private PaperTable printed(CostQuestion question) {
        return new PaperTable(
                language.getLocale(),
                paper.office(),
                words.of(BUNDLE, "title"),
                List.of(
                        paper.period(board.name(question.from()), board.name(question.until())),
                        words.of(BUNDLE, "rounding"),
                        paper.made()),
                Stream.concat(
                                Stream.of(words.of(BUNDLE, "month")),
                                board.getFigures().stream().map(figure -> words.one(BUNDLE, figure)))
                        .toList(),
                1,
                board.getMonths().stream()
                        .map(row -> line(
                                row.month() + (row.underWay() ? " (" + words.of(BUNDLE, "underWay") + ")" : ""),
                                texts(row.figures())))
                        .toList(),
                List.of(line(words.of(BUNDLE, "together"), texts(board.getTotal()))),
                board.getFigures().stream()
                        .map(figure -> new PaperTable.Definition(words.one(BUNDLE, figure), board.formula(figure)))
                        .toList(),
                paper.words(words.of("reports", "noCalls")));
    }

    private static List<String> texts(List<Figure> figures) {
        return figures.stream().map(Figure::text).toList();
    }

    private static List<String> line(String name, List<String> figures) {
        return Stream.concat(Stream.of(name), figures.stream()).toList();
    }
}
