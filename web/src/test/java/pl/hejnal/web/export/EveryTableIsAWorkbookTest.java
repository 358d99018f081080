package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.web.export.TableWorkbook.Definition;

/** A table is told to a spreadsheet cell by cell: figures as figures, words as words, nothing for what cannot be told. */
class EveryTableIsAWorkbookTest {

    private static final ExportTable TABLE = new ExportTable(
            List.of("Nazwa", "Dzień", "Miesiąc", "Chwila", "Liczba", "Część", "Czas", "Kwota", "Brak"),
            List.of(List.of(
                    new Cell.Words("=1+1"),
                    new Cell.Day(LocalDate.of(2026, 11, 23)),
                    new Cell.Month(YearMonth.of(2026, 11)),
                    new Cell.Moment(Instant.parse("2026-11-23T07:30:00Z")),
                    Cell.count(12_345),
                    new Cell.Figure(0.5, Cell.Kind.SHARE),
                    new Cell.Figure(5_400, Cell.Kind.DURATION),
                    new Cell.Amount(new BigDecimal("200.60")),
                    Cell.of(OptionalDouble.empty(), Cell.Kind.COUNT))));

    @TempDir
    private Path directory;

    @Test
    void figures_are_figures_and_what_cannot_be_told_is_not_there() throws Exception {
        String sheet = book().part("xl/worksheets/sheet1.xml");
        // Days since 1900, as spreadsheets count; the time is that of the office's clock.
        for (String figure :
                List.of("46349", "46327", "46349\\.35416\\d+", "12345", "0\\.5", "0\\.0625", "200\\.60?")) {
            assertThat(sheet).containsPattern(">" + figure + "(\\.0)?<");
        }
        assertThat(sheet).doesNotContain("<f>", "r=\"I2\"");
        assertThat(book().texts()).contains("=1+1", "Miesiąc");
    }

    @Test
    void the_second_sheet_tells_how_figures_are_reckoned() throws Exception {
        assertThat(book().sheets()).containsExactly("Zgodność dziennik i urząd, rok", "Jak to liczymy");
        assertThat(book().texts()).contains("wszystkie razem");
        assertThat(book().part("xl/worksheets/sheet2.xml")).contains("r=\"B1\"");
    }

    @Test
    void the_same_table_is_text_for_programs_and_for_polish_spreadsheets() {
        assertThat(TABLE.csv(CsvForm.STANDARD).lines())
                .contains("'=1+1,2026-11-23,2026-11,2026-11-23T08:30+01:00,12345,0.5,5400,200.60,");
        assertThat(TABLE.csv(CsvForm.SPREADSHEET)).contains(";0,5;5400;200,60;");
    }

    /** What no sheet may be called is left out of its name. */
    private ReadWorkbook book() throws IOException {
        return ReadWorkbook.of(
                new TableWorkbook(
                                "Zgodność: dziennik i urząd, rok 2026",
                                "Jak to liczymy",
                                List.of(new Definition("Liczba", "wszystkie razem")))
                        .of(TABLE),
                directory);
    }
}
