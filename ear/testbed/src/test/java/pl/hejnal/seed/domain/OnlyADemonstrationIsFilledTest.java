package pl.hejnal.seed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlyADemonstrationIsFilledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final OfficeState EMPTY = new OfficeState(false, false, 8, 0, Optional.empty());

    @Test
    void an_empty_demonstration_until_yesterday() {
        assertThat(SeedPolicy.refusal(EMPTY, false)).isEmpty();
        assertThat(SeedPolicy.lastDay(EMPTY, TODAY)).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void never_a_production_whatever_is_said() {
        OfficeState office = new OfficeState(true, false, 8, 0, Optional.empty());
        assertThat(SeedPolicy.refusal(office, true))
                .hasValueSatisfying(why -> assertThat(why).contains("production"));
    }

    @Test
    void no_database_that_may_be_a_citys() {
        OfficeState office = new OfficeState(false, true, 8, 0, Optional.empty());
        assertThat(SeedPolicy.refusal(office, true))
                .hasValueSatisfying(why -> assertThat(why).contains("hejnal.db.url"));
    }

    @Test
    void no_office_whose_people_are_all_real() {
        OfficeState office = new OfficeState(false, false, 0, 0, Optional.empty());
        assertThat(SeedPolicy.refusal(office, true))
                .hasValueSatisfying(why -> assertThat(why).contains("may be a real one"));
    }

    @Test
    void one_that_has_calls_only_when_asked_and_before_the_first_of_them() {
        OfficeState office = new OfficeState(false, false, 8, 3, Optional.of(LocalDate.of(2026, 10, 5)));
        assertThat(SeedPolicy.refusal(office, false))
                .hasValueSatisfying(why -> assertThat(why).contains("3 calls", "--beside"));
        assertThat(SeedPolicy.refusal(office, true)).isEmpty();
        assertThat(SeedPolicy.lastDay(office, TODAY)).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void what_happened_today_does_not_stand_in_the_way_of_yesterday() {
        OfficeState office = new OfficeState(false, false, 8, 3, Optional.of(TODAY));
        assertThat(SeedPolicy.lastDay(office, TODAY)).isEqualTo(LocalDate.of(2026, 11, 29));
    }
}
