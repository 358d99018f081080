package pl.hejnal.web.faces.reports.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.mailing.domain.ReportFormat;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ExportedFile;
import pl.hejnal.web.export.ReportWorkbook;
import pl.hejnal.web.export.TableWorkbook;
import pl.hejnal.web.export.paper.PaperReport;
import pl.hejnal.web.export.sheets.ReportSheet;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.Words;

/** A report's answer as a file, in the language of who wants it. */
@RequestScoped
public class ReportFiles {

    private static final String BUNDLE = "reports";

    @Inject
    private PaperReports paper;

    @Inject
    private ValueWords values;

    @Inject
    private Words words;

    /** @throws Refusal {@code report.paper} for a PDF of too many lines */
    public ExportedFile of(ReportQuestion question, ReportTable table, ReportFormat format) {
        String name =
                question.report().name().toLowerCase(Locale.ROOT) + "-" + question.from() + "-" + question.until();
        return switch (format) {
            case CSV -> csv(question, table, CsvForm.STANDARD, name);
            case SPREADSHEET -> csv(question, table, CsvForm.SPREADSHEET, name);
            case XLSX -> new ExportedFile(workbook(question, table), TableWorkbook.TYPE, name + ".xlsx");
            case PDF -> new ExportedFile(PaperReport.of(paper.of(question, table)), PaperReport.TYPE, name + ".pdf");
        };
    }

    private ExportedFile csv(ReportQuestion question, ReportTable table, CsvForm form, String name) {
        String text = new ReportSheet(table, question.targets())
                .csv(form, column -> words.one(BUNDLE, column), words.of(BUNDLE, "time"), valueName(question));
        return new ExportedFile(text.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", name + ".csv");
    }

    private byte[] workbook(ReportQuestion question, ReportTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWorkbook.Headings headings = new ReportWorkbook.Headings(
                words.of(BUNDLE, "sheet"),
                words.of(BUNDLE, "howCounted"),
                words.of(BUNDLE, "time"),
                valueName(question),
                words.of(BUNDLE, "together"));
        try {
            new ReportWorkbook(table, question.targets(), headings)
                    .write(
                            out,
                            column -> words.one(BUNDLE, column),
                            column -> formula(question, column),
                            value -> values.of(question.report().dimension(), value));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private String formula(ReportQuestion question, Metric column) {
        return words.of(
                BUNDLE,
                "formula." + column,
                question.targets().answerWithin(),
                question.targets().shortAbandon());
    }

    /** Empty where the report counts by nothing but time. */
    private String valueName(ReportQuestion question) {
        return question.report().dimension() == Dimension.ALL ? "" : words.of(BUNDLE, "by." + question.report());
    }
}
