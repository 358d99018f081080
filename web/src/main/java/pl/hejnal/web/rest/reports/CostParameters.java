package pl.hejnal.web.rest.reports;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.cost.CostQuestion;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.web.rest.BadParameter;

/** Of which months a program asks for cost and savings, and what it assumes; all may be left out. */
public class CostParameters {

    private static final int MONTHS = 12;

    @QueryParam("from")
    @Parameter(description = "The first month, YYYY-MM; eleven months before the last when absent")
    private @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "The last month, YYYY-MM; the one under way when absent")
    private @Nullable String until;

    @QueryParam("share")
    @Parameter(
            description = "How many of a hundred contacts served by the menu would have asked a clerk; 100 when absent")
    private @Nullable String share;

    @QueryParam("talk")
    @Parameter(description = "How many seconds a clerk would have talked about each; as measured when absent")
    private @Nullable String talk;

    CostQuestion question(Clock clock) {
        YearMonth last = month("until", until)
                .orElseGet(() -> YearMonth.from(clock.instant().atZone(OfficeZone.ZONE)));
        return new CostQuestion(
                month("from", from).orElseGet(() -> last.minusMonths(MONTHS - 1L)),
                last,
                new Assumption(
                        number("share", share).orElse(Assumption.USUAL.share()),
                        number("talk", talk).map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private static Optional<YearMonth> month(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(YearMonth::parse);
        } catch (DateTimeException none) {
            throw new BadParameter(name);
        }
    }

    private static Optional<Integer> number(String name, @Nullable String text) {
        if (text != null && !text.matches("\\d{1,4}")) {
            throw new BadParameter(name);
        }
        return Optional.ofNullable(text).map(Integer::valueOf);
    }
}
