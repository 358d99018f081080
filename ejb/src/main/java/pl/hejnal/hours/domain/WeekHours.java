package pl.hejnal.hours.domain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours of an ordinary week; a day that is missing is closed. */
public record WeekHours(Map<DayOfWeek, List<OpeningSpan>> days) {

    public static final WeekHours NEVER = new WeekHours(Map.of());

    /** Days that follow one another and have the same hours. */
    public record Row(DayOfWeek first, DayOfWeek last, List<OpeningSpan> spans) {}

    /** @throws IllegalArgumentException if spans of a day overlap */
    public WeekHours {
        Map<DayOfWeek, List<OpeningSpan>> sorted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                sorted.put(day, spans.stream().sorted().toList());
            }
        });
        sorted.forEach((day, spans) -> {
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i).from() < spans.get(i - 1).to()) {
                    throw new IllegalArgumentException("hours overlap on " + day);
                }
            }
        });
        days = Collections.unmodifiableMap(sorted);
    }

    public List<OpeningSpan> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isNever() {
        return days.isEmpty();
    }

    public boolean isAlways() {
        return days.size() == DayOfWeek.values().length
                && days.values().stream().allMatch(spans -> spans.getFirst().isWholeDay());
    }

    /** The week as a person tells it: {@code from Monday to Friday …}; closed days are in no row. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Row last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.last().plus(1) == day && last.spans().equals(on(day))) {
                rows.set(rows.size() - 1, new Row(last.first(), day, last.spans()));
            } else if (!on(day).isEmpty()) {
                rows.add(new Row(day, day, on(day)));
            }
        }
        return rows;
    }
}
