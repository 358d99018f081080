package pl.hejnal.staffing.shifts.domain;

import java.time.Duration;
import java.time.LocalDate;
import pl.hejnal.identity.domain.Login;

/**
 * Something in a plan that a manager should know before it is published. Nothing is forbidden: there are other systems of
 * working time, and agreements, of which the office need not tell.
 *
 * @param day the day of the entry that it is about; Monday for what is about the week
 * @param length the rest or the working time that the rule is about; zero where it is about none
 */
public record PlanWarning(Login clerk, LocalDate day, Rule rule, Duration length) {

    /** In the order of importance; each has its words. Articles are the labour code's (Kodeks pracy). */
    public enum Rule {
        /** Two shifts at once, or a shift that reaches into a day of absence. */
        TWICE,
        /** Less than 11 hours of rest before this shift, or in the day that it begins (art. 132). */
        DAILY_REST,
        /** No 35 hours of rest in a row in this week (art. 133). */
        WEEKLY_REST,
        /** More than 8 hours within the 24 hours from the beginning of work (art. 129, 128 § 3). */
        DAILY_HOURS,
        /** More than 40 hours in the week, which the law asks for on average (art. 129). */
        WEEKLY_HOURS,
        /** A shift begins on a public holiday. */
        HOLIDAY,
        /** A shift begins on a day on which the call line is closed. */
        CLOSED_DAY
    }
}
