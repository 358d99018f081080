package pl.hejnal.speech.rules.polish;

import java.time.LocalTime;
import pl.hejnal.speech.rules.polish.Ordinals.Form;

/** An hour by the clock of twenty-four hours, to the minute; midnight has its own word. */
public final class HourOfDay {

    private HourOfDay() {}

    /** {@code godzina ósma trzydzieści}, {@code północ}. */
    public static String nominative(LocalTime time) {
        return isMidnight(time) ? "północ" : "godzina " + figures(time, Form.FEMININE);
    }

    /** After {@code od}, {@code do}, {@code z}: {@code godziny ósmej trzydzieści}, {@code północy}. */
    public static String genitive(LocalTime time) {
        return isMidnight(time) ? "północy" : "godziny " + figures(time, Form.FEMININE_OBLIQUE);
    }

    /** {@code o godzinie ósmej trzydzieści}, {@code o północy}. */
    public static String at(LocalTime time) {
        return isMidnight(time) ? "o północy" : "o godzinie " + figures(time, Form.FEMININE_OBLIQUE);
    }

    /** {@code od siódmej czterdzieści do piętnastej trzydzieści}. */
    public static String fromTo(LocalTime from, LocalTime to) {
        return "od " + bare(from) + " do " + bare(to);
    }

    /** Without the word hour, after {@code od} and {@code do}: {@code siódmej czterdzieści}. */
    public static String bare(LocalTime time) {
        return isMidnight(time) ? "północy" : figures(time, Form.FEMININE_OBLIQUE);
    }

    /** Minutes below ten are said with their zero; a full hour has none. */
    static String figures(LocalTime time, Form form) {
        String hour = time.getHour() == 0 ? "zero" : Ordinals.say(time.getHour(), form);
        int minute = time.getMinute();
        if (minute == 0) {
            return hour;
        }
        return hour + (minute < 10 ? " zero " : " ") + Cardinals.nominative(minute);
    }

    private static boolean isMidnight(LocalTime time) {
        return time.getHour() == 0 && time.getMinute() == 0;
    }
}
