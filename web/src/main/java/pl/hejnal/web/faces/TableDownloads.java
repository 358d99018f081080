package pl.hejnal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.i18n.Words;

/** A report's table instead of its page: as a workbook with its definitions, or as text. */
@RequestScoped
public class TableDownloads {

    private static final String TEXT = "text/csv;charset=UTF-8";

    @Inject
    private Words words;

    /**
     * @param format {@code xlsx}, {@code csv}, or anything else for text as a Polish spreadsheet opens it
     * @param name of the file, without its ending
     */
    public void handOver(String format, String name, String title, ExportTable table, List<Definition> definitions) {
        switch (format) {
            case "xlsx" ->
                Downloads.handOver(
                        new TableWorkbook(title, words.of("reports", "howCounted"), definitions).of(table),
                        TableWorkbook.TYPE,
                        name + ".xlsx");
            case "csv" -> text(CsvForm.STANDARD, name, table);
            default -> text(CsvForm.SPREADSHEET, name, table);
        }
    }

    private static void text(CsvForm form, String name, ExportTable table) {
        Downloads.handOver(table.csv(form).getBytes(StandardCharsets.UTF_8), TEXT, name + ".csv");
    }

    /** Of figures that have their name in the bundle, and how they are reckoned under {@code formula.}. */
    public <F extends Enum<F>> List<Definition> definitions(String bundle, List<F> figures) {
        return definitions(bundle, figures, figure -> words.of(bundle, "formula." + figure));
    }

    public <F extends Enum<F>> List<Definition> definitions(
            String bundle, List<F> figures, Function<F, String> formula) {
        return figures.stream()
                .map(figure -> new Definition(words.one(bundle, figure), formula.apply(figure)))
                .toList();
    }
}
