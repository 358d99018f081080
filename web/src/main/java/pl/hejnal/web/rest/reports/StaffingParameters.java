package pl.hejnal.web.rest.reports;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.web.rest.BadParameter;

/** What a program says of the staffing that it wants planned; all may be left out. */
public class StaffingParameters {

    private static final double PERCENT = 100;

    @QueryParam("interval")
    @Parameter(description = "quarter, half-hour, hour; half-hour when absent")
    private @Nullable String interval;

    @QueryParam("from")
    @Parameter(description = "The first day, YYYY-MM-DD; today when absent")
    private @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "The last day, at most seven in all; the first when absent")
    private @Nullable String until;

    @QueryParam("goal")
    @Parameter(description = "Per cent of calls that are answered in time, 1 to 99; 80 when absent")
    private @Nullable String goal;

    @QueryParam("within")
    @Parameter(description = "In time is within so many seconds, 1 to 3600; 20 when absent")
    private @Nullable String within;

    @QueryParam("occupancy")
    @Parameter(description = "Per cent of their time in which clerks are busy at most, 10 to 100; 85 when absent")
    private @Nullable String occupancy;

    @QueryParam("weeks")
    @Parameter(description = "How far back calls are looked at, 1 to 26; 8 when absent")
    private @Nullable String weeks;

    @QueryParam("volume")
    @Parameter(description = "What-if: per cent of calls more or less, -100 to 900")
    private @Nullable String volume;

    @QueryParam("handling")
    @Parameter(description = "What-if: handling time in seconds; from the office's own calls when absent")
    private @Nullable String handling;

    @QueryParam("patience")
    @Parameter(description = "What-if: callers' mean patience in seconds; from the office's own calls when absent")
    private @Nullable String patience;

    StaffingQuestion question(Clock clock) {
        LocalDate first = QueryValues.day("from", from, LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE));
        return new StaffingQuestion(
                interval(),
                first,
                QueryValues.day("until", until, first),
                new ServiceGoal(
                        goal == null ? ServiceGoal.USUAL.share() : number("goal", goal) / PERCENT,
                        within == null ? ServiceGoal.USUAL.within() : number("within", within),
                        occupancy == null
                                ? ServiceGoal.USUAL.mostOccupancy()
                                : number("occupancy", occupancy) / PERCENT),
                new WhatIf(
                        volume == null ? 0 : number("volume", volume),
                        seconds("handling", handling),
                        seconds("patience", patience)),
                weeks == null ? StaffingQuestion.USUAL_WEEKS : number("weeks", weeks));
    }

    private Interval interval() {
        return interval == null
                ? Interval.HALF_HOUR
                : QueryValues.oneOf("interval", interval, StaffingQuestion.intervals());
    }

    private static OptionalDouble seconds(String name, @Nullable String text) {
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(number(name, text));
    }

    private static int number(String name, String text) {
        if (!text.matches("-?\\d{1,4}")) {
            throw new BadParameter(name);
        }
        return Integer.parseInt(text);
    }
}
