package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.domain.Rollups;

@ExtendWith(ArquillianExtension.class)
class PastDaysAreOneRowAQuarterIT {

    private static final String PAST = " from call_rollup where quarter < timestamptz '2019-02-01'";

    @Inject
    private Rows rows;

    @Inject
    private Rollups rollups;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @AfterEach
    void takeThemAway() throws Exception {
        rows.change("delete" + PAST);
    }

    @Test
    void their_sums_stay_and_what_comes_late_is_added_the_next_night() throws Exception {
        String quarter =
                "select timestamptz '2019-01-01' + q * interval '15 minutes', s, q + s, 0, 0, 0, 7, 0, 0, 0 from";
        String columns =
                "insert into call_rollup (quarter, slot, offered, answered, answered_in_time, wait_ms_answered, talk_ms,"
                        + " abandoned_waiting, abandoned_early, settled_in_menu) ";
        rows.change(columns + quarter + " generate_series(0, 95) q, generate_series(0, 15) s");
        long offered = rows.number("select sum(offered)" + PAST);

        compact();

        assertThat(rows.number("select count(*)" + PAST)).isEqualTo(96);
        assertThat(rows.number("select sum(offered)" + PAST)).isEqualTo(offered);
        assertThat(rows.number("select sum(talk_ms)" + PAST)).isEqualTo(96 * 16 * 7);

        rows.change(columns + quarter + " generate_series(0, 0) q, generate_series(5, 5) s");
        compact();

        assertThat(rows.number("select count(*)" + PAST)).isEqualTo(96);
        assertThat(rows.number("select sum(offered)" + PAST)).isEqualTo(offered + 5);
    }

    private void compact() {
        rollups.compact(Instant.parse("2019-02-01T00:00:00Z"));
    }
}
