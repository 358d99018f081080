package pl.hejnal.web.rest.reports;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.tickets.TicketQuestion;

/** Of which days a program asks; all may be left out. */
public class TicketParameters {

    @QueryParam("from")
    @Parameter(description = "The first day, YYYY-MM-DD; today when absent")
    private @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "The last day; today when absent")
    private @Nullable String until;

    @QueryParam("compare")
    @Parameter(description = "period-before or year-before; the period before when absent")
    private @Nullable String compare;

    TicketQuestion question(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return new TicketQuestion(
                QueryValues.day("from", from, today),
                QueryValues.day("until", until, today),
                Optional.ofNullable(compare)
                        .map(code -> QueryValues.oneOf("compare", code, List.of(Comparison.values())))
                        .orElse(Comparison.PERIOD_BEFORE));
    }
}
