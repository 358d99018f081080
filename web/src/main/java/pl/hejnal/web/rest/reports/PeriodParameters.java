package pl.hejnal.web.rest.reports;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.menumap.MenuMapQuestion;
import pl.hejnal.reports.reasons.ReasonsQuestion;
import pl.hejnal.web.rest.BadParameter;

/** Of which days a program asks for the menu's map or for why people called; all may be left out. */
public class PeriodParameters {

    @QueryParam("from")
    @Parameter(description = "The first day, YYYY-MM-DD; today when absent")
    private @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "The last day; today when absent")
    private @Nullable String until;

    @QueryParam("compare")
    @Parameter(description = "Reasons only: period-before or year-before; period-before when absent")
    private @Nullable String compare;

    @QueryParam("silent")
    @Parameter(
            description =
                    "Reasons only: a case is silent that has not changed for so many days, 1 to 365; 30 when absent")
    private @Nullable String silent;

    MenuMapQuestion menu(Clock clock) {
        return new MenuMapQuestion(day("from", from, clock), day("until", until, clock));
    }

    ReasonsQuestion reasons(Clock clock) {
        return new ReasonsQuestion(
                day("from", from, clock),
                day("until", until, clock),
                compare == null
                        ? Comparison.PERIOD_BEFORE
                        : QueryValues.oneOf("compare", compare, List.of(Comparison.values())),
                silentDays());
    }

    private static LocalDate day(String name, @Nullable String text, Clock clock) {
        return QueryValues.day(name, text, LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE));
    }

    private int silentDays() {
        if (silent == null) {
            return ReasonsQuestion.USUAL_SILENT_DAYS;
        }
        if (!silent.matches("\\d{1,3}")
                || Integer.parseInt(silent) < 1
                || Integer.parseInt(silent) > ReasonsQuestion.MOST_SILENT_DAYS) {
            throw new BadParameter("silent");
        }
        return Integer.parseInt(silent);
    }
}
