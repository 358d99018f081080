package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PlanWarning;
import pl.hejnal.staffing.shifts.domain.ShiftHours;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Shifts, days and warnings as people read them. */
@RequestScoped
public class ShiftWords {

    static final String BUNDLE = "shifts";
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.MM");

    @Inject
    private People people;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    /** A shift over midnight says so. */
    String hours(ShiftHours hours) {
        String times = hours.start() + "–" + hours.end();
        return hours.crossesMidnight() ? words.of(BUNDLE, "overnight", times) : times;
    }

    /** Empty for a shift without any. */
    String breaks(ShiftHours hours) {
        return hours.breaks().stream().map(one -> one.start() + "–" + one.end()).collect(Collectors.joining(", "));
    }

    String of(DayPlan plan) {
        return switch (plan) {
            case DayPlan.Shift shift -> shift.name() + " " + hours(shift.hours());
            case DayPlan.Absence absence -> words.one(BUNDLE, absence.kind());
        };
    }

    /** The class of its colour. */
    static String look(DayPlan plan) {
        return plan instanceof DayPlan.Shift shift ? "shift-" + shift.colour() : "shift-absent";
    }

    String of(PlanWarning warning) {
        return words.of(
                BUNDLE,
                "warning." + warning.rule(),
                people.of(warning.clerk().value()),
                OfficeTime.dayOfWeek(warning.day()),
                clock(warning.length()));
    }

    /** Monday, 30.11: short enough for the head of a column. */
    String heading(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()) + " "
                + SHORT.format(day);
    }

    /** Hours and minutes. */
    static String clock(Duration length) {
        return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }
}
