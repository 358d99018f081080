package pl.hejnal.web.faces.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.hours.DayOff;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.mailing.domain.ReportFormat;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;
import pl.hejnal.web.export.ExportedFile;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.reports.IntervalWords;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Nobody is signed in and no page is drawn: the language is the order's. */
class AReportIsMailedInItsLanguageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final Sums SUMS = Sums.of(Map.of(Measure.CALLS, 12_345L, Measure.ANSWERED, 2L));
    private static final ReportQuestion QUESTION =
            new ReportQuestion(Report.CALLS, Optional.of(Interval.DAY), MONDAY, MONDAY.plusDays(6));
    private static final ReportTable TABLE = new ReportTable(
            Report.CALLS.columns(),
            List.of(
                    new Line(Optional.of(Instant.parse("2026-11-09T23:00:00Z")), "", SUMS),
                    new Line(Optional.of(Instant.parse("2026-11-10T23:00:00Z")), "", SUMS)),
            SUMS);

    @Test
    void in_polish_with_holidays_and_definitions() throws IOException {
        assertThat(text(file(Language.PL, ReportFormat.PDF)))
                .contains(
                        "Urząd Miasta Krakowa",
                        "Połączenia",
                        "Okres: 09.11.2026–15.11.2026",
                        "Sporządzono: 16.11.2026 07:00",
                        "10.11.2026, wtorek",
                        "remanent",
                        "12 345",
                        "Razem",
                        "Jak to liczymy",
                        "odebrane w ciągu 20 s")
                .doesNotContain("formula.", "???");
    }

    @Test
    void in_english() throws IOException {
        assertThat(text(file(Language.EN, ReportFormat.PDF)))
                .contains(
                        "City Hall of Kraków",
                        "Period: 9 Nov 2026–15 Nov 2026",
                        "Made on: 16 Nov 2026, 07:00",
                        "10 Nov 2026, Tuesday",
                        "12,345",
                        "Page 1 of 1")
                .doesNotContain("Razem", "formula.");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void each_format_has_a_name_that_a_letter_takes(ReportFormat format) {
        ExportedFile file = file(Language.PL, format);
        assertThat(file.name()).matches("calls-2026-11-09-2026-11-15\\.(csv|xlsx|pdf)");
        assertThat(file.content()).isNotEmpty();
    }

    @Test
    void a_table_of_text_is_as_on_the_page() {
        assertThat(new String(file(Language.PL, ReportFormat.CSV).content(), StandardCharsets.UTF_8))
                .startsWith("Czas,,Połączenia,");
        assertThat(new String(file(Language.PL, ReportFormat.SPREADSHEET).content(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFCzas;;Połączenia;");
    }

    private static ExportedFile file(Language spoken, ReportFormat format) {
        ScreenLanguage language = new ScreenLanguage();
        language.speak(spoken);
        Words words = Injected.with(new Words(), language);
        ValueWords values = new ValueWords();
        PaperWords paper = Injected.with(
                new PaperWords(),
                new GivenSettings(
                        Map.of("hejnal.office.pl", "Urząd Miasta Krakowa", "hejnal.office.en", "City Hall of Kraków")),
                language,
                words,
                new SettableClock("2026-11-16T06:00:00Z"));
        IntervalWords intervals = Injected.with(
                new IntervalWords(),
                new HoursDesk() {
                    @Override
                    public List<DayOff> daysOff(LocalDate from, LocalDate until) {
                        return List.of(new DayOff(LocalDate.of(2026, 11, 10), "", "remanent"));
                    }
                },
                language,
                words);
        PaperReports printed = Injected.with(new PaperReports(), values, intervals, language, paper, words);
        return Injected.with(new ReportFiles(), printed, values, words).of(QUESTION, TABLE, format);
    }

    private static String text(ExportedFile file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(read).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
