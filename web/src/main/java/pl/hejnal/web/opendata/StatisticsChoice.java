package pl.hejnal.web.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import pl.hejnal.reports.opendata.RevisionView;

/** Which month the page is about, as its address says. */
final class StatisticsChoice {

    static final String MONTH = "month";

    private StatisticsChoice() {}

    /** The newest that was published, unless another is asked for; empty if none was. */
    static Optional<RevisionView> month(HttpServletRequest asked, PublishedMonths months) {
        return named(asked)
                .flatMap(months::latest)
                .or(() -> months.latest().stream().findFirst());
    }

    private static Optional<YearMonth> named(HttpServletRequest asked) {
        try {
            return Optional.ofNullable(asked.getParameter(MONTH)).map(YearMonth::parse);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
