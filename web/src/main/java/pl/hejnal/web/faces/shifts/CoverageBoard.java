package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.staffing.CoverageDesk;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.CoverageLine;
import pl.hejnal.reports.staffing.domain.CoverageLine.Verdict;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Planned clerks beside those that calls will need, for the usual goal, by half-hour of the week that is shown. */
@Named("coverage")
@RequestScoped
public class CoverageBoard {

    @Inject
    private CoverageDesk desk;

    @Inject
    private PlanBoard board;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    private final RenderCache<List<CoverageLine>> lines = new RenderCache<>();
    private final RenderCache<List<Row>> rows = new RenderCache<>();

    /** A time of the day through the week. */
    public record Row(String time, List<Cell> cells) {}

    /** @param text empty where the line is closed */
    public record Cell(String text, String look) {}

    private List<CoverageLine> lines() {
        return lines.whileRendered(
                () -> desk.coverage(new StaffingQuestion(
                        Interval.HALF_HOUR,
                        board.asked().monday(),
                        board.asked().sunday(),
                        ServiceGoal.USUAL,
                        WhatIf.NOTHING,
                        StaffingQuestion.USUAL_WEEKS)),
                List.of());
    }

    public List<Row> getRows() {
        return rows.whileRendered(this::rows, List.of());
    }

    private List<Row> rows() {
        return lines().stream().map(CoverageBoard::time).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(time -> new Row(
                        time.toString(),
                        board.asked().days().stream()
                                .map(day -> cell(day, time))
                                .toList()))
                .toList();
    }

    /** The hour that comes twice in autumn is told twice. */
    private Cell cell(LocalDate day, LocalTime time) {
        List<CoverageLine> here = lines().stream()
                .filter(line -> day(line).equals(day) && time(line).equals(time))
                .toList();
        boolean lacking = here.stream().anyMatch(line -> line.verdict() == Verdict.TOO_FEW);
        return new Cell(here.stream().map(this::told).collect(Collectors.joining("; ")), lacking ? "trouble" : "");
    }

    private String told(CoverageLine line) {
        return words.of(
                ShiftWords.BUNDLE,
                "coverage." + line.verdict(),
                number(line.planned()),
                line.needed().isPresent() ? Integer.toString(line.needed().getAsInt()) : "",
                number(Math.abs(line.difference())));
    }

    private String number(double clerks) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(clerks);
    }

    /** How often there are too few or too many, and where it is worst. */
    public List<String> getSentences() {
        long few = count(Verdict.TOO_FEW);
        String most = lines().stream()
                .filter(line -> line.verdict() == Verdict.TOO_FEW)
                .min(Comparator.comparingDouble(CoverageLine::difference))
                .map(line -> words.of(
                        ShiftWords.BUNDLE,
                        "coverageWorst",
                        OfficeTime.dayOfWeek(day(line)),
                        time(line).toString(),
                        number(-line.difference())))
                .orElse("");
        return List.of(
                        few == 0
                                ? words.of(ShiftWords.BUNDLE, "coverageFine")
                                : words.of(ShiftWords.BUNDLE, "coverageFew", few),
                        most,
                        words.of(ShiftWords.BUNDLE, "coverageMany", count(Verdict.TOO_MANY)))
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private long count(Verdict verdict) {
        return lines().stream().filter(line -> line.verdict() == verdict).count();
    }

    public boolean isClosed() {
        return lines().isEmpty();
    }

    private static LocalDate day(CoverageLine line) {
        return line.interval().start().atZone(OfficeZone.ZONE).toLocalDate();
    }

    private static LocalTime time(CoverageLine line) {
        return line.interval().start().atZone(OfficeZone.ZONE).toLocalTime();
    }
}
