package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.RowsRead;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.tickets.domain.TicketSearch;
import pl.hejnal.tickets.domain.TicketSearch.Scope;
import pl.hejnal.tickets.domain.Tickets;

/** A figure of tickets leads to a list that does not grow with the years. */
@ExtendWith(ArquillianExtension.class)
class TicketsBehindFiguresIT {

    @Inject
    private Tickets tickets;

    @Inject
    private Rows rows;

    @Inject
    private RowsRead read;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    /** By a plan that does not know the values: a page of fifty, and what lies beside it in the index. */
    @Test
    void the_lists_behind_them_read_few_rows() throws Exception {
        rows.change(
                "insert into ticket (year, status, opened_at, closed_at, caller, language, channel, version, department)"
                        + " select 2012, case when n % 500 = 0 then 'OPEN' else 'CLOSED' end, timestamptz '2012-01-01' + n * interval '1 minute',"
                        + " case when n % 500 <> 0 then timestamptz '2012-03-01' end, '', 'PL', 'PHONE', 0, case when n % 400 = 0 then 'TR' end"
                        + " from generate_series(1, 30000) n");
        rows.analyze();
        try {
            Optional<Instant> from = Optional.of(Instant.parse("2012-01-01T00:00:00Z"));
            Optional<Instant> before = Optional.of(Instant.parse("2012-01-15T00:00:00Z"));
            Optional<DepartmentSymbol> rare = Optional.of(new DepartmentSymbol("TR"));
            for (Scope scope : List.of(
                    new Scope(true, from, before, Optional.empty(), Optional.empty()),
                    new Scope(true, from, before, rare, Optional.empty()),
                    new Scope(false, from, before, Optional.empty(), Optional.empty()),
                    new Scope(false, from, before, rare, Optional.empty()))) {
                TicketSearch search = new TicketSearch(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        scope,
                        Optional.empty());
                assertThat(read.by(() -> tickets.search(search, 51)))
                        .as(scope.toString())
                        .isLessThanOrEqualTo(200);
            }
        } finally {
            rows.change("delete from ticket where year = 2012");
        }
    }
}
