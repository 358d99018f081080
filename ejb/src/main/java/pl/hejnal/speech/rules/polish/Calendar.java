package pl.hejnal.speech.rules.polish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import pl.hejnal.speech.rules.polish.Ordinals.Form;

/** Days, months and years. */
public final class Calendar {

    static final List<String> MONTHS_GENITIVE = List.of(
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia");
    private static final List<String> MONTHS_LOCATIVE = List.of(
            "styczniu",
            "lutym",
            "marcu",
            "kwietniu",
            "maju",
            "czerwcu",
            "lipcu",
            "sierpniu",
            "wrześniu",
            "październiku",
            "listopadzie",
            "grudniu");
    private static final List<String> ON_DAYS =
            List.of("w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę");
    private static final List<String> DAYS_GENITIVE =
            List.of("poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty", "niedzieli");

    private Calendar() {}

    /** {@code dwudziestego trzeciego listopada}. */
    public static String dayAndMonth(LocalDate day) {
        return Ordinals.say(day.getDayOfMonth(), Form.GENITIVE) + " " + MONTHS_GENITIVE.get(day.getMonthValue() - 1);
    }

    /** {@code dwudziestego trzeciego listopada dwa tysiące dwudziestego szóstego roku}. */
    public static String date(LocalDate day) {
        return dayAndMonth(day) + " " + year(day.getYear(), Form.GENITIVE) + " roku";
    }

    /** {@code we wrześniu dwa tysiące dwudziestego szóstego roku}. */
    public static String inMonth(YearMonth month) {
        String preposition = month.getMonth() == Month.SEPTEMBER ? "we " : "w ";
        return preposition + MONTHS_LOCATIVE.get(month.getMonthValue() - 1) + " " + year(month.getYear(), Form.GENITIVE)
                + " roku";
    }

    /** {@code w dwa tysiące dwudziestym szóstym roku}. */
    static String inYear(int year) {
        return "w " + year(year, Form.LOCATIVE) + " roku";
    }

    /** {@code we wtorek}. */
    public static String on(DayOfWeek day) {
        return ON_DAYS.get(day.getValue() - 1);
    }

    /** {@code od poniedziałku do piątku}. */
    public static String fromTo(DayOfWeek first, DayOfWeek last) {
        return "od " + DAYS_GENITIVE.get(first.getValue() - 1) + " do " + DAYS_GENITIVE.get(last.getValue() - 1);
    }

    static String ofYear(int year) {
        return year(year, Form.GENITIVE) + " roku";
    }

    /** Years that no case will see are left in figures, which voices read their own way. */
    private static String year(int year, Form form) {
        return year < 1000 || year > 9999 ? Integer.toString(year) : Ordinals.say(year, form);
    }
}
