package pl.hejnal.web.opendata;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.reports.opendata.domain.OpenList;
import pl.hejnal.reports.opendata.domain.OpenMonth;
import pl.hejnal.reports.opendata.domain.Promise;
import pl.hejnal.reports.opendata.domain.disclosure.Cell;
import pl.hejnal.reports.opendata.domain.disclosure.ToldTable;
import pl.hejnal.web.i18n.Words;

/** A month's tables as lines that are read and bars that are seen. */
public final class StatisticsRows {

    private static final String OTHER = "other";
    private static final String NOT_TOLD = "—";
    private static final double PER_CENT = 100;
    private static final int MINUTES = 60;

    private final Words words;
    private final Locale locale;

    StatisticsRows(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** @param width of its bar, of the longest's 100 */
    public record Bar(String name, String count, String share, long width) {}

    /** A weekday's hours. */
    public record Line(String name, String count, List<String> hours) {}

    /**
     * How a month's promises were kept.
     *
     * @param width of the bar, of 100
     */
    public record Kept(String month, String answered, String goal, long width, String tickets, String ticketGoal) {}

    static boolean isOther(String code) {
        return code.equals(OTHER);
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** In the nominative, as a heading. */
    String name(YearMonth month) {
        return month.atDay(1).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    String hours(int minutes) {
        NumberFormat form = NumberFormat.getNumberInstance(locale);
        form.setMaximumFractionDigits(2);
        return form.format((double) minutes / MINUTES);
    }

    /** 08 is from eight to nine; 20-23 until midnight. */
    static String hour(String code) {
        int dash = code.indexOf('-');
        String first = dash < 0 ? code : code.substring(0, dash);
        String last = dash < 0 ? code : code.substring(dash + 1);
        return Integer.parseInt(first) + "–" + (Integer.parseInt(last) + 1);
    }

    /** The most first; what is rare and what is unknown at the end. */
    List<Bar> bars(SortedMap<String, Long> counts, UnaryOperator<String> name) {
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> one) -> isLast(one.getKey()))
                        .thenComparingLong(one -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return bars(sorted.stream(), counts, name);
    }

    List<Bar> byTime(SortedMap<String, Long> counts) {
        return bars(counts.entrySet().stream(), counts, StatisticsRows::hour);
    }

    private static boolean isLast(String code) {
        return isOther(code) || code.equals(OpenMonth.NO_MATTER);
    }

    private List<Bar> bars(
            Stream<Map.Entry<String, Long>> sorted, SortedMap<String, Long> counts, UnaryOperator<String> name) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return sorted.map(one -> new Bar(
                        name.apply(one.getKey()),
                        number(one.getValue()),
                        share((double) one.getValue() / all),
                        Math.round(PER_CENT * one.getValue() / most)))
                .toList();
    }

    List<Line> week(ToldTable time) {
        Set<Cell> hidden = time.hidden();
        return time.rows().entrySet().stream()
                .map(day -> new Line(
                        weekday(day.getKey()),
                        number(day.getValue()),
                        time.columns().keySet().stream()
                                .map(hour -> new Cell(day.getKey(), hour))
                                .map(cell -> hidden.contains(cell)
                                        ? words.of(StatisticsPage.BUNDLE, "hidden")
                                        : number(time.of(cell)))
                                .toList()))
                .toList();
    }

    private String weekday(String code) {
        return Stream.of(code.split("-"))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .collect(Collectors.joining(" – "));
    }

    Kept kept(RevisionView revision, OpenMonth month) {
        Optional<Double> answered = kept(month.of(OpenList.PROMISE));
        Optional<Double> tickets = kept(month.of(OpenList.TICKET));
        return new Kept(
                name(revision.month()),
                answered.map(this::share).orElse(NOT_TOLD),
                share(revision.goals().answerShare() / PER_CENT),
                Math.round(answered.orElse(0.0) * PER_CENT),
                tickets.map(this::share).orElse(NOT_TOLD),
                share(revision.goals().ticketShare() / PER_CENT));
    }

    /** Of promises that were made; empty where one of both numbers is not told, or none was made. */
    private static Optional<Double> kept(ToldTable table) {
        long kept = table.columns().getOrDefault(Promise.KEPT.code(), 0L);
        long broken = table.columns().getOrDefault(Promise.BROKEN.code(), 0L);
        return kept + broken == 0 || table.columns().containsKey(OTHER)
                ? Optional.empty()
                : Optional.of((double) kept / (kept + broken));
    }

    private String share(double share) {
        NumberFormat form = NumberFormat.getPercentInstance(locale);
        form.setMaximumFractionDigits(1);
        return form.format(share);
    }
}
