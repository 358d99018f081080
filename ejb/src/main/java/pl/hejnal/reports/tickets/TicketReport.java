package pl.hejnal.reports.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.reports.tickets.domain.TicketTallies;
import pl.hejnal.reports.tickets.domain.TicketTallies.Tally;

/** Where managers read what waits, how old it is, and how soon residents had an answer. */
@Stateless
public class TicketReport {

    private static final Comparator<String> UNKNOWN_LAST =
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    @Inject
    private TicketTallies tallies;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public TicketTable of(TicketQuestion question) {
        List<Tally> all = Stream.concat(
                        tallies.open(LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE)).stream(),
                        tallies.between(question.from(), question.until()).stream())
                .toList();
        return new TicketTable(
                sum(all),
                sum(tallies.between(question.earlierFrom(), question.earlierUntil())),
                lines(all, Tally::department),
                lines(all, Tally::matter));
    }

    private static TicketSums sum(Collection<Tally> some) {
        return some.stream().map(Tally::sums).reduce(TicketSums.NONE, TicketSums::plus);
    }

    private static List<Line> lines(List<Tally> all, Function<Tally, String> by) {
        Map<String, TicketSums> sums = new TreeMap<>(UNKNOWN_LAST);
        all.forEach(one -> sums.merge(by.apply(one), one.sums(), TicketSums::plus));
        return sums.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                // What tickets were taken away from again, because they turned out to be about something else.
                .filter(line -> !line.sums().isNothing())
                .toList();
    }
}
