package pl.hejnal.reports.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, DAYS_0_1",
        "2026-11-30, DAYS_0_1",
        "2026-11-29, DAYS_0_1",
        "2026-11-28, DAYS_2_7",
        "2026-11-23, DAYS_2_7",
        "2026-11-22, DAYS_8_30",
        "2026-10-31, DAYS_8_30",
        "2026-10-30, DAYS_31",
        "2009-01-05, DAYS_31"
    })
    void a_ticket_is_as_old_as_days_have_begun_since_it_was_opened(LocalDate opened, AgeBand band) {
        assertThat(AgeBand.of(opened, TODAY)).isEqualTo(band);
    }

    @Test
    void its_days_are_those_whose_tickets_are_in_it() {
        for (AgeBand band : AgeBand.values()) {
            assertThat(AgeBand.of(band.until(TODAY), TODAY)).isEqualTo(band);
            band.from(TODAY).ifPresent(first -> {
                assertThat(AgeBand.of(first, TODAY)).isEqualTo(band);
                assertThat(AgeBand.of(first.minusDays(1), TODAY)).isNotEqualTo(band);
            });
        }
        assertThat(AgeBand.DAYS_31.from(TODAY)).isEmpty();
    }
}
