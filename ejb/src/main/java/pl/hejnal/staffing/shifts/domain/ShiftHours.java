package pl.hejnal.staffing.shifts.domain;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.Presence;

/**
 * When a shift begins and ends by the clock on the wall, to the minute, and when its breaks are. An end that is not later than
 * the beginning is on the next day. In the night in which the clock is put back such a shift is an hour longer, and in spring an
 * hour shorter.
 */
public record ShiftHours(LocalTime start, LocalTime end, List<Break> breaks) {

    private static final int MOST_BREAKS = 6;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");
    private static final int DAY = 24 * 60;

    /** Within the shift. */
    public record Break(LocalTime start, LocalTime end) {}

    /** @throws Refusal {@code shift.hours}; {@code shift.breaks} for one outside of the shift, none at all, or out of order */
    public ShiftHours {
        if (start.equals(end)
                || !start.equals(start.truncatedTo(ChronoUnit.MINUTES))
                || !end.equals(end.truncatedTo(ChronoUnit.MINUTES))) {
            throw new Refusal("shift.hours");
        }
        breaks = List.copyOf(breaks);
        int before = 0;
        for (Break one : breaks) {
            int from = after(start, one.start());
            int until = after(start, one.end());
            if (from < before || until <= from || until > after(start, end)) {
                throw new Refusal("shift.breaks");
            }
            before = until;
        }
        if (breaks.size() > MOST_BREAKS) {
            throw new Refusal("shift.breaks");
        }
    }

    /**
     * As people type it: {@code 7:40}, and breaks as {@code 11:00–11:15, 13:00–13:15}; an empty text is none.
     *
     * @throws Refusal as the constructor
     */
    public static ShiftHours read(String start, String end, String breaks) {
        return new ShiftHours(
                time(start, "shift.hours"),
                time(end, "shift.hours"),
                Arrays.stream(PlainText.line(breaks).split("[,;]| (?=\\d{1,2}:\\d{2} ?[-–—])"))
                        .filter(one -> !one.isBlank())
                        .map(ShiftHours::readBreak)
                        .toList());
    }

    private static Break readBreak(String typed) {
        String[] times = typed.split("[-–—]", -1);
        if (times.length != 2) {
            throw new Refusal("shift.breaks");
        }
        return new Break(time(times[0], "shift.breaks"), time(times[1], "shift.breaks"));
    }

    private static LocalTime time(String typed, String refusal) {
        try {
            return LocalTime.parse(PlainText.line(typed), TYPED);
        } catch (DateTimeException none) {
            throw new Refusal(refusal);
        }
    }

    /** As it is read again. */
    public String breaksText() {
        return breaks.stream().map(one -> one.start() + "-" + one.end()).collect(Collectors.joining(" "));
    }

    public boolean crossesMidnight() {
        return end.isBefore(start) && !end.equals(LocalTime.MIDNIGHT);
    }

    public Instant begin(LocalDate day) {
        return day.atTime(start).atZone(OfficeZone.ZONE).toInstant();
    }

    public Instant end(LocalDate day) {
        return at(day, end);
    }

    /** Breaks included, as art. 134 counts them. */
    public Duration length(LocalDate day) {
        return Duration.between(begin(day), end(day));
    }

    /** What is planned of a shift that begins on this day, in its order. What the clock leaves out is not there. */
    public List<PlannedPart> parts(LocalDate day) {
        List<PlannedPart> parts = new ArrayList<>();
        Instant done = begin(day);
        for (Break one : breaks) {
            done = add(parts, Presence.PRESENT, done, at(day, one.start()));
            done = add(parts, Presence.ON_BREAK, done, at(day, one.end()));
        }
        add(parts, Presence.PRESENT, done, end(day));
        return parts;
    }

    private static Instant add(List<PlannedPart> parts, Presence presence, Instant since, Instant until) {
        if (!until.isAfter(since)) {
            return since;
        }
        parts.add(new PlannedPart(presence, since, until));
        return until;
    }

    private Instant at(LocalDate day, LocalTime time) {
        LocalDate there = time.isBefore(start) ? day.plusDays(1) : day;
        return there.atTime(time).atZone(OfficeZone.ZONE).toInstant();
    }

    /** In minutes by the clock on the wall. */
    private static int after(LocalTime start, LocalTime time) {
        return Math.floorMod((int) ChronoUnit.MINUTES.between(start, time), DAY);
    }
}
