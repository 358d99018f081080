package pl.hejnal.container.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;

/**
 * What a report is to say, line by line, as it was reckoned on paper: {@code QUEUES by DAY: CALLS …} and below it lines of the day,
 * the value or the time, and the figures in the order of the columns; {@code -} for what cannot be told.
 *
 * @param rows by day, then by value or time; {@link #ALL} for what stands below them
 */
record GoldenTable(
        Report report, Interval interval, List<Metric> columns, Map<GoldenDay, Map<String, List<String>>> rows) {

    private static final String UNKNOWN = "(none)";
    private static final String ALL = "(all)";
    private static final String THE_DAY = "day";
    private static final String NOTHING = "-";
    /** Half of the last decimal that is written, and what a double is off by. */
    private static final double TOLERANCE = 0.000_051;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Who answers a report's question. */
    interface Asked {
        ReportTable of(ReportQuestion question) throws Exception;
    }

    static List<GoldenTable> all() {
        return Stream.of(GoldenCounts.tables(), GoldenWaits.tables(), GoldenTimes.tables())
                .flatMap(List::stream)
                .toList();
    }

    static List<GoldenTable> read(String text) {
        List<GoldenTable> tables = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    if (line.contains(" by ")) {
                        tables.add(headed(line));
                    } else {
                        tables.getLast().add(line);
                    }
                });
        return tables;
    }

    private static GoldenTable headed(String line) {
        String[] head = line.split(" by |: ");
        return new GoldenTable(
                Report.valueOf(head[0]),
                Interval.valueOf(head[1]),
                Arrays.stream(head[2].split(" ")).map(Metric::valueOf).toList(),
                new LinkedHashMap<>());
    }

    private void add(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        String[] key = cells[0].split(" ");
        List<String> figures = List.of(cells[1].split(" "));
        if (figures.size() != columns.size()) {
            throw new IllegalArgumentException(report + " has " + columns.size() + " columns: " + line);
        }
        rows.computeIfAbsent(GoldenDay.valueOf(key[0]), day -> new LinkedHashMap<>())
                .put(key[1], figures);
    }

    /** Where the office says something else; empty where it says just this. Days that no line is about are to have none. */
    List<String> differences(int year, Asked office) throws Exception {
        List<String> differences = new ArrayList<>();
        for (GoldenDay day : GoldenDay.values()) {
            Map<String, List<String>> expected = rows.getOrDefault(day, Map.of());
            if (interval != Interval.DAY && expected.isEmpty()) {
                continue;
            }
            LocalDate date = day.in(year);
            Map<String, Sums> told =
                    told(office.of(new ReportQuestion(report, Optional.of(interval), date, date)), expected);
            TreeSet<String> keys = new TreeSet<>(expected.keySet());
            keys.addAll(told.keySet());
            for (String key : keys) {
                compare(report + " " + day + " " + key, expected.get(key), told.get(key), differences);
            }
        }
        return differences;
    }

    private Map<String, Sums> told(ReportTable answer, Map<String, List<String>> expected) {
        Map<String, Sums> told = new LinkedHashMap<>();
        answer.lines().forEach(line -> told.merge(key(line), line.sums(), Sums::plus));
        if (expected.containsKey(ALL)) {
            told.put(ALL, answer.total());
        }
        return told;
    }

    private String key(Line line) {
        if (interval != Interval.DAY) {
            return clock(line.start().orElseThrow());
        }
        if (report.dimension() == Dimension.ALL) {
            return THE_DAY;
        }
        return line.value().isEmpty() ? UNKNOWN : line.value().replace(' ', '_');
    }

    private static String clock(Instant start) {
        ZonedDateTime local = start.atZone(OfficeZone.ZONE);
        boolean twice = !local.withEarlierOffsetAtOverlap().equals(local.withLaterOffsetAtOverlap());
        boolean summer = OfficeZone.ZONE.getRules().isDaylightSavings(start);
        return local.format(CLOCK) + (twice ? summer ? "s" : "w" : "");
    }

    private void compare(String where, @Nullable List<String> expected, @Nullable Sums told, List<String> differences) {
        if (expected == null || told == null) {
            differences.add(where + (expected == null ? " has a line that was not expected" : " has no line"));
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            OptionalDouble is = columns.get(i).of(told, Targets.USUAL);
            String paper = expected.get(i);
            boolean same = paper.equals(NOTHING)
                    ? is.isEmpty()
                    : is.isPresent() && Math.abs(is.getAsDouble() - Double.parseDouble(paper)) < TOLERANCE;
            if (!same) {
                differences.add(where + " " + columns.get(i) + ": " + paper + " on paper, " + is);
            }
        }
    }

    /** Whether a value other than nothing stands in this column. */
    boolean tells(Metric metric) {
        int column = columns.indexOf(metric);
        return column >= 0
                && rows.values().stream()
                        .flatMap(lines -> lines.values().stream())
                        .map(figures -> figures.get(column))
                        .anyMatch(figure -> !figure.equals(NOTHING) && Double.parseDouble(figure) != 0);
    }
}
