package pl.hejnal.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.hours.domain.OpeningSpan;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.Refusal;

/** Hours as people write them into a form or a file: {@code 7:40-15:30}, several with a comma, nothing for closed. */
public final class WrittenHours {

    private WrittenHours() {}

    /** @throws Refusal {@code hours.day} with the {@code day} that cannot be read */
    static WeekHours read(Map<DayOfWeek, String> days) {
        Map<DayOfWeek, List<OpeningSpan>> read = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, text) -> read.put(day, spans(day, text == null ? "" : text.strip())));
        return new WeekHours(read);
    }

    private static List<OpeningSpan> spans(DayOfWeek day, String text) {
        try {
            List<OpeningSpan> spans = text.isEmpty()
                    ? List.of()
                    : Arrays.stream(text.split(",", -1)).map(OpeningSpan::parse).toList();
            new WeekHours(Map.of(day, spans));
            return spans;
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("hours.day", Map.of("day", day));
        }
    }

    /** As {@link #read} reads it. */
    public static String write(List<OpeningSpan> spans) {
        return spans.stream().map(OpeningSpan::toString).collect(Collectors.joining(", "));
    }

    /** For the log. */
    static String brief(WeekHours week) {
        return week.rows().stream()
                .map(row -> day(row.first()) + (row.first() == row.last() ? "" : "-" + day(row.last())) + " "
                        + write(row.spans()))
                .collect(Collectors.joining("; "));
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
