package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** One figure by weekday and hour of arrival; each field tells it, and how dark it is helps to find the worst. */
@Named("heatBoard")
@RequestScoped
public class HeatBoard {

    /**
     * @param level 0 for nothing to 5 for the most
     * @param calls where the calls behind it are listed; empty if there are none
     */
    public record Cell(String text, int level, String calls) {}

    /** An hour of the day, from Monday to Sunday. */
    public record Row(String hour, List<Cell> cells) {}

    static final List<Metric> FIGURES = List.of(
            Metric.CALLS, Metric.OFFERED, Metric.ABANDON_RATE, Metric.SERVICE_LEVEL, Metric.ASA, Metric.AVERAGE_TALK);

    private static final int LEVELS = 5;
    /** Shown although nobody called: an office's usual hours. */
    private static final int FIRST_HOUR = 7;

    private static final int LAST_HOUR = 16;

    @Inject
    private CallReport reports;

    @Inject
    private ReportChoice choice;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    private String figure = "";
    private Optional<Map<String, Line>> hours = Optional.empty();
    private Targets targets = Targets.USUAL;
    private boolean asked;

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        if (!asked) {
            asked = true;
            messages.trying(() -> {
                targets = choice.targets();
                hours = Optional.of(
                        reports.of(question()).lines().stream().collect(Collectors.toMap(Line::value, line -> line)));
            });
        }
        return hours.isEmpty();
    }

    private ReportQuestion question() {
        return new ReportQuestion(Report.HOURS_OF_WEEK, Optional.empty(), choice.first(), choice.last(), targets);
    }

    public List<String> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()))
                .toList();
    }

    public List<Row> getRows() {
        Map<String, Line> found = hours.orElse(Map.of());
        double most = found.values().stream()
                .map(line -> weight(line.sums()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(0);
        int first = Math.min(FIRST_HOUR, hoursOf(found).min().orElse(FIRST_HOUR));
        int last = Math.max(LAST_HOUR, hoursOf(found).max().orElse(LAST_HOUR));
        return IntStream.rangeClosed(first, last)
                .mapToObj(hour -> new Row(
                        hour + ":00",
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> cell(found.get("%d %02d".formatted(day.getValue(), hour)), most))
                                .toList()))
                .toList();
    }

    private static IntStream hoursOf(Map<String, Line> found) {
        return found.keySet().stream().mapToInt(value -> Integer.parseInt(value.substring(value.indexOf(' ') + 1)));
    }

    private Cell cell(@Nullable Line line, double most) {
        if (line == null) {
            return new Cell("", 0, "");
        }
        FigureText text = new FigureText(language.getLocale(), "");
        return new Cell(
                text.of(metric(), metric().of(line.sums(), targets)),
                (int) Math.ceil(most == 0 ? 0 : LEVELS * weight(line.sums()).orElse(0) / most),
                choice.callList(metric(), line.sums(), question(), Optional.of(line))
                        .map(address -> address.with(CallListAddress.PAGE, "heat")
                                .with(CallListAddress.FIGURE, metric().name())
                                .text())
                        .orElse(""));
    }

    /** What makes a field dark: much of the figure, or little where much is good. */
    private OptionalDouble weight(Sums sums) {
        OptionalDouble value = metric().of(sums, targets);
        return isGoodWhenHigh() && value.isPresent() ? OptionalDouble.of(1 - value.getAsDouble()) : value;
    }

    public boolean isGoodWhenHigh() {
        return metric() == Metric.SERVICE_LEVEL;
    }

    private Metric metric() {
        return FIGURES.stream()
                .filter(one -> one.name().equals(figure))
                .findFirst()
                .orElse(Metric.CALLS);
    }

    public List<SelectItem> getFigures() {
        return FIGURES.stream()
                .map(one -> new SelectItem(one.name(), words.one("reports", one)))
                .toList();
    }

    public String getTitle() {
        return words.one("reports", metric());
    }

    public String getFormula() {
        return words.of("reports", "formula." + metric(), targets.answerWithin(), targets.shortAbandon());
    }

    public String getFigure() {
        return metric().name();
    }

    public void setFigure(String figure) {
        this.figure = figure == null ? "" : figure;
    }
}
