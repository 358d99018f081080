package pl.hejnal.web.rest.reports;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.rest.BadParameter;

/** What a program says of the report that it wants; all may be left out. */
public class ReportParameters {

    @QueryParam("interval")
    @Parameter(description = "quarter, half-hour, hour, day, week, month, year; the whole time in one when absent")
    private @Nullable String interval;

    @QueryParam("from")
    @Parameter(description = "The first day, YYYY-MM-DD; today when absent")
    private @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "The last day; today when absent")
    private @Nullable String until;

    @QueryParam("within")
    @Parameter(description = "The service level's T in seconds, 1 to 3600; 20 when absent")
    private @Nullable String within;

    @QueryParam("short")
    @Parameter(description = "Who gives up within so many seconds is counted apart, 0 to 3600; 5 when absent")
    private @Nullable String shortAbandon;

    ReportQuestion question(Report report, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return new ReportQuestion(
                report,
                interval(),
                QueryValues.day("from", from, today),
                QueryValues.day("until", until, today),
                new Targets(
                        number("within", within, 1, Targets.USUAL.answerWithin()),
                        number("short", shortAbandon, 0, Targets.USUAL.shortAbandon())));
    }

    private Optional<Interval> interval() {
        return Optional.ofNullable(interval)
                .map(code -> QueryValues.oneOf("interval", code, List.of(Interval.values())));
    }

    private static int number(String name, @Nullable String text, int least, int usual) {
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > Targets.LONGEST) {
            throw new BadParameter(name);
        }
        return Integer.parseInt(text);
    }
}
