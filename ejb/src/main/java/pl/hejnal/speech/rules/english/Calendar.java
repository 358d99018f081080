package pl.hejnal.speech.rules.english;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, months and hours. */
public final class Calendar {

    private static final LocalTime NOON = LocalTime.NOON;

    private Calendar() {}

    /** {@code the twenty-third of November}. */
    public static String dayAndMonth(LocalDate day) {
        return "the " + Numbers.ordinal(day.getDayOfMonth()) + " of "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code the twenty-third of November, twenty twenty-six}. */
    public static String date(LocalDate day) {
        return dayAndMonth(day) + ", " + Numbers.year(day.getYear());
    }

    /** {@code in September twenty twenty-six}. */
    public static String inMonth(YearMonth month) {
        return "in " + month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + Numbers.year(month.getYear());
    }

    /** {@code Monday}. */
    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code eight thirty in the morning}, {@code noon}. */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return Numbers.cardinal(hour) + minutes(time.getMinute()) + part(time);
    }

    private static String minutes(int minute) {
        if (minute == 0) {
            return "";
        }
        return (minute < 10 ? " oh " : " ") + Numbers.cardinal(minute);
    }

    private static String part(LocalTime time) {
        if (time.isBefore(NOON)) {
            return time.getHour() < 4 ? " at night" : " in the morning";
        }
        if (time.getHour() < 18) {
            return " in the afternoon";
        }
        return time.getHour() < 22 ? " in the evening" : " at night";
    }
}
