package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;

/** What is appended is read at once, and reads the same when it has been added up. */
@ExtendWith(ArquillianExtension.class)
class FiguresAreAddedUpIT {

    private static final String PAST = " where start >= timestamptz '2018-12-01' and start < timestamptz '2019-12-31'";
    private static final String MONTH = PAST + " and grain = 'MONTH' and dimension = 'ALL'";
    private static final String DAYS = PAST + " and grain = 'DAY' and dimension = 'ALL'";

    @Inject
    private Rows rows;

    @Inject
    private Figures figures;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @AfterEach
    void takeThemAway() throws Exception {
        addUp();
        rows.change("delete from call_figure" + PAST);
    }

    @Test
    void sums_stay_and_what_comes_late_or_is_taken_back_is_added() throws Exception {
        for (int quarter = 0; quarter < 96; quarter++) {
            append("2019-01-10T00:00:00Z", quarter, Map.of("CALLS", 1L, "TALK_MS", 7L));
            append("2019-01-10T00:00:00Z", quarter, Map.of("CALLS", 2L));
        }
        assertThat(calls(MONTH)).as("before they are added up").isEqualTo(3 * 96);

        addUp();

        assertThat(rows.number(
                        "select count(*) from call_figure" + PAST + " and grain = 'QUARTER' and dimension = 'ALL'"))
                .isEqualTo(96);
        assertThat(rows.number("select count(*) from call_figure" + DAYS))
                .as("it is over midnight in Warsaw")
                .isEqualTo(2);
        assertThat(calls(MONTH)).isEqualTo(3 * 96);

        append("2019-01-10T00:00:00Z", 0, Map.of("CALLS", -3L, "TALK_MS", -7L));
        assertThat(calls(MONTH)).isEqualTo(3 * 95);
        addUp();
        assertThat(calls(MONTH)).isEqualTo(3 * 95);
        assertThat(rows.number("select sum((counts ->> 'TALK_MS')::bigint) from call_figure_now" + MONTH))
                .isEqualTo(95 * 7);
    }

    @Test
    void days_are_the_offices_also_when_its_clock_is_changed() throws Exception {
        // The 31st of March 2019 had 23 hours, the 27th of October 25.
        for (int quarter = 0; quarter < 4 * 49; quarter++) {
            append("2019-03-30T23:00:00Z", quarter, Map.of("CALLS", 1L));
            append("2019-10-26T22:00:00Z", quarter, Map.of("CALLS", 1L));
        }
        addUp();
        assertThat(calls(DAYS + " and start = timestamptz '2019-03-30 23:00+00'"))
                .isEqualTo(23 * 4);
        assertThat(calls(DAYS + " and start = timestamptz '2019-03-31 22:00+00'"))
                .isEqualTo(24 * 4);
        assertThat(calls(DAYS + " and start = timestamptz '2019-10-26 22:00+00'"))
                .isEqualTo(25 * 4);
        assertThat(calls(DAYS + " and start = timestamptz '2019-10-27 23:00+00'"))
                .isEqualTo(24 * 4);
    }

    private long calls(String where) throws Exception {
        return rows.number("select coalesce(sum((counts ->> 'CALLS')::bigint), 0) from call_figure_now" + where);
    }

    private void append(String first, int quarter, Map<String, Long> counts) throws Exception {
        Instant start = Instant.parse(first).plusSeconds(900L * quarter);
        Map<Dimension, Collection<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.ALL, List.of(""));
        values.put(Dimension.QUEUE, List.of("office"));
        transaction.begin();
        figures.add(List.of(new Contribution(new Contribution.Key(start, values), new TreeMap<>(counts))), List.of());
        transaction.commit();
    }

    private void addUp() throws Exception {
        // The office's own timer may be at it, and then this one adds nothing.
        while (rows.number("select count(*) from call_figure_change") > 0) {
            transaction.begin();
            figures.addUp(50);
            transaction.commit();
        }
    }
}
