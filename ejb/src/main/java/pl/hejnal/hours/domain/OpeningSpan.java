package pl.hejnal.hours.domain;

import java.time.LocalTime;
import java.util.Locale;

/**
 * From when to when on one day, in minutes after its midnight by the clock on the wall.
 *
 * @param from inclusive
 * @param to exclusive; 1440 is the day's end
 */
public record OpeningSpan(int from, int to) implements Comparable<OpeningSpan> {

    public static final int WHOLE_DAY = 1440;
    private static final int HOUR = 60;

    /** @throws IllegalArgumentException if it does not lie within a day, or ends before it begins */
    public OpeningSpan {
        if (from < 0 || to > WHOLE_DAY || from >= to) {
            throw new IllegalArgumentException("no span of a day: " + from + " to " + to);
        }
    }

    /**
     * Reads {@code 7:40-15:30}, also with a dash, blanks and leading zeros; {@code 24:00} is the day's end.
     *
     * @throws IllegalArgumentException if it is no span
     */
    public static OpeningSpan parse(String text) {
        String[] ends = text.strip().split("\\s*[-–]\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("no span: two times with a dash between them");
        }
        return new OpeningSpan(minute(ends[0]), minute(ends[1]));
    }

    private static int minute(String text) {
        if (!text.matches("[0-9]{1,2}[:.][0-9]{2}")) {
            throw new IllegalArgumentException("no time of the day");
        }
        String[] parts = text.split("[:.]");
        int minute = Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
        if (Integer.parseInt(parts[1]) >= HOUR || minute > WHOLE_DAY) {
            throw new IllegalArgumentException("no time of the day");
        }
        return minute;
    }

    boolean contains(LocalTime time) {
        int minute = time.getHour() * HOUR + time.getMinute();
        return from <= minute && minute < to;
    }

    public LocalTime opens() {
        return LocalTime.MIN.plusMinutes(from);
    }

    /** Midnight where it is the day's end. */
    public LocalTime closes() {
        return LocalTime.MIN.plusMinutes(to % WHOLE_DAY);
    }

    public boolean isWholeDay() {
        return from == 0 && to == WHOLE_DAY;
    }

    @Override
    public String toString() {
        return clock(from) + "–" + clock(to);
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%d:%02d", minute / HOUR, minute % HOUR);
    }

    @Override
    public int compareTo(OpeningSpan other) {
        return Integer.compare(from, other.from);
    }
}
