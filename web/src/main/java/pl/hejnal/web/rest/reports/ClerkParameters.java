package pl.hejnal.web.rest.reports;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.clerks.ClerkQuestion;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.web.rest.BadParameter;

/** Of which days and of whom a program asks; all may be left out. */
public class ClerkParameters {

    @QueryParam("from")
    @Parameter(description = "The first day, YYYY-MM-DD; today when absent")
    private @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "The last day; today when absent")
    private @Nullable String until;

    @QueryParam("clerk")
    @Parameter(description = "The clerk’s login; all of whom one may read when absent")
    private @Nullable String clerk;

    @QueryParam("team")
    @Parameter(description = "The number of a team, for what clerks did while they were in it; for managers")
    private @Nullable String team;

    ClerkQuestion question(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return new ClerkQuestion(
                QueryValues.day("from", from, today),
                QueryValues.day("until", until, today),
                Optional.ofNullable(clerk).map(text -> Login.read(text).orElseThrow(() -> new BadParameter("clerk"))),
                Optional.ofNullable(team).map(text -> TeamId.read(text).orElseThrow(() -> new BadParameter("team"))));
    }
}
