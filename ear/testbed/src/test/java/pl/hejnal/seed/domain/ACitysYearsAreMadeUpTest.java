package pl.hejnal.seed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.OfficeZone;

class ACitysYearsAreMadeUpTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2024, 11, 11);
    private static final SeedRequest TWO_YEARS =
            new SeedRequest(1_000_000, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31), 2009);

    private final CallVolume volume = volume(TWO_YEARS);

    private static CallVolume volume(SeedRequest request) {
        return new CallVolume(request, Set.of(HOLIDAY)::contains);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 999, 1_000_000, 12_345_678})
    void all_quarters_together_have_as_many_calls_as_were_asked_for(long calls) {
        CallVolume made = volume(new SeedRequest(calls, TWO_YEARS.from(), TWO_YEARS.until(), 2009));
        assertThat(IntStream.range(0, made.quarters()).mapToLong(made::calls).sum())
                .isEqualTo(calls);
        assertThat(made.before(made.quarters() - 1) + made.calls(made.quarters() - 1))
                .isEqualTo(calls);
    }

    @Test
    void months_have_each_quarter_once() {
        assertThat(volume.months().stream().flatMapToInt(volume::quartersOf))
                .containsExactlyElementsOf(
                        IntStream.range(0, volume.quarters()).boxed().toList());
    }

    @Test
    void an_hour_that_spring_leaves_out_has_none_and_autumns_second_one_has_its_own() {
        assertThat(quartersOn(LocalDate.of(2024, 3, 31))).isEqualTo(92);
        assertThat(quartersOn(LocalDate.of(2024, 10, 27))).isEqualTo(100);
        assertThat(quartersOn(LocalDate.of(2024, 10, 28))).isEqualTo(96);
        assertThat(calls(local -> local.toLocalDate().equals(LocalDate.of(2024, 3, 31)) && local.getHour() == 2))
                .isZero();
        CallVolume busy = volume(new SeedRequest(200_000_000, TWO_YEARS.from(), TWO_YEARS.until(), 2009));
        assertThat(IntStream.range(0, busy.quarters())
                        .filter(quarter -> at(busy, quarter).toLocalDate().equals(LocalDate.of(2024, 10, 27))
                                && at(busy, quarter).getHour() == 2)
                        .filter(quarter -> busy.calls(quarter) > 0)
                        .count())
                .isEqualTo(8);
    }

    @Test
    void mornings_of_working_days_have_most_and_nights_and_weekends_few() {
        long morning = on(LocalDate.of(2024, 11, 6), 9);
        assertThat(morning).isGreaterThan(2 * on(LocalDate.of(2024, 11, 6), 15));
        assertThat(on(LocalDate.of(2024, 11, 6), 15)).isGreaterThan(5 * on(LocalDate.of(2024, 11, 6), 2));
        assertThat(on(LocalDate.of(2024, 11, 6), 20)).isPositive();
        assertThat(on(LocalDate.of(2024, 11, 9), 9)).isBetween(1L, morning / 4);
    }

    @Test
    void a_holiday_is_like_a_sunday_and_the_day_after_it_has_more() {
        assertThat(on(HOLIDAY, 9)).isLessThan(on(HOLIDAY.plusDays(7), 9) / 4);
        long after = day(HOLIDAY.plusDays(1));
        assertThat(after).isGreaterThan(day(HOLIDAY.plusDays(8)));
    }

    @Test
    void mondays_have_more_than_fridays_summer_less_than_autumn_and_each_year_more_than_the_one_before() {
        assertThat(calls(local -> local.getDayOfWeek().getValue() == 1))
                .isGreaterThan(calls(local -> local.getDayOfWeek().getValue() == 5) * 5 / 4);
        assertThat(calls(local -> YearMonth.from(local).equals(YearMonth.of(2024, 8))))
                .isLessThan(calls(local -> YearMonth.from(local).equals(YearMonth.of(2024, 9))));
        assertThat(calls(local -> local.getYear() == 2024)).isGreaterThan(calls(local -> local.getYear() == 2023));
    }

    @Test
    void the_same_seed_gives_the_same_quarters_and_another_one_others() {
        CallVolume again = volume(TWO_YEARS);
        CallVolume other = volume(new SeedRequest(1_000_000, TWO_YEARS.from(), TWO_YEARS.until(), 2010));
        IntPredicate same = quarter -> volume.calls(quarter) == again.calls(quarter);
        assertThat(IntStream.range(0, volume.quarters()).allMatch(same)).isTrue();
        assertThat(IntStream.range(0, volume.quarters())
                        .filter(quarter -> volume.calls(quarter) != other.calls(quarter))
                        .count())
                .isGreaterThan(volume.quarters() / 4);
    }

    @Test
    void it_is_asked_for_calls_and_years_that_can_be() {
        LocalDate yesterday = LocalDate.of(2026, 11, 29);
        assertThat(SeedRequest.years(1, 5, yesterday, 1).from()).isEqualTo(LocalDate.of(2021, 11, 30));
        for (int years : new int[] {0, 21}) {
            assertThatThrownBy(() -> SeedRequest.years(1, years, yesterday, 1)).hasMessageContaining("years are");
        }
        for (long calls : new long[] {0, SeedRequest.MOST_CALLS + 1}) {
            assertThatThrownBy(() -> SeedRequest.years(calls, 1, yesterday, 1)).hasMessageContaining("calls are");
        }
    }

    private long quartersOn(LocalDate day) {
        return IntStream.range(0, volume.quarters())
                .filter(quarter -> at(volume, quarter).toLocalDate().equals(day))
                .count();
    }

    private long day(LocalDate day) {
        return calls(local -> local.toLocalDate().equals(day));
    }

    private long on(LocalDate day, int hour) {
        return calls(local -> local.toLocalDate().equals(day) && local.getHour() == hour);
    }

    private long calls(Predicate<ZonedDateTime> when) {
        return IntStream.range(0, volume.quarters())
                .filter(quarter -> when.test(at(volume, quarter)))
                .mapToLong(volume::calls)
                .sum();
    }

    private static ZonedDateTime at(CallVolume volume, int quarter) {
        return volume.start(quarter).atZone(OfficeZone.ZONE);
    }
}
