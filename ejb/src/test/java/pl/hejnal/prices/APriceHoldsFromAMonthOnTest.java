package pl.hejnal.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.prices.domain.PriceEntries;
import pl.hejnal.prices.domain.PriceEntry;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class APriceHoldsFromAMonthOnTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static final Login MARIA = new Login("maria");
    private static final Login JAN = new Login("jan");

    private final List<PriceEntry> kept = new ArrayList<>();
    private final AuditDouble audit = new AuditDouble();
    private final SettableClock clock = new SettableClock("2026-11-30T23:30:00Z");
    private final PriceDesk desk = Injected.with(
            new PriceDesk(),
            new PriceEntries() {
                @Override
                public List<PriceEntry> all() {
                    return kept;
                }

                @Override
                public void add(PriceEntry entry) {
                    kept.add(entry);
                }
            },
            audit,
            clock);

    @Test
    void the_first_list_may_begin_in_the_past_and_before_it_nothing_is_known() {
        desk.change(list(YearMonth.of(2026, 1), "60"), MARIA);
        assertThat(desk.prices().of(YearMonth.of(2025, 12))).isEmpty();
        assertThat(hour(YearMonth.of(2026, 1))).isEqualTo("60");
        assertThat(hour(NOVEMBER)).isEqualTo("60");
        assertThat(audit.lines()).containsExactly("maria prices.changed 2026-01");
    }

    @Test
    void a_later_list_leaves_what_was_before_it_as_it_was() {
        desk.change(list(YearMonth.of(2026, 1), "60"), MARIA);
        desk.change(list(YearMonth.of(2026, 12), "72"), MARIA);
        assertThat(hour(NOVEMBER)).isEqualTo("60");
        assertThat(hour(YearMonth.of(2026, 12))).isEqualTo("72");
        assertThat(hour(YearMonth.of(2030, 1))).isEqualTo("72");
    }

    /** It is December already by the office's clock. */
    @Test
    void a_month_that_is_over_keeps_its_prices() {
        desk.change(list(YearMonth.of(2026, 1), "60"), MARIA);
        assertThatThrownBy(() -> desk.change(list(NOVEMBER, "72"), MARIA))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("prices.past"));
        assertThat(kept).hasSize(1);
        assertThat(audit.lines()).hasSize(1);
    }

    @Test
    void months_that_never_had_prices_may_get_them_later() {
        desk.change(list(NOVEMBER, "72"), MARIA);
        desk.change(list(YearMonth.of(2026, 9), "60"), MARIA);
        assertThat(hour(YearMonth.of(2026, 10))).isEqualTo("60");
        assertThat(hour(NOVEMBER)).isEqualTo("72");
    }

    @Test
    void of_two_lists_for_the_month_under_way_the_later_one_holds_and_both_are_kept() {
        desk.change(list(YearMonth.of(2026, 12), "72"), MARIA);
        clock.pass(Duration.ofMinutes(1));
        desk.change(list(YearMonth.of(2026, 12), "75"), JAN);
        assertThat(hour(YearMonth.of(2026, 12))).isEqualTo("75");
        assertThat(desk.prices().entries()).extracting(PriceEntry::by).containsExactly(MARIA, JAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10000.01", "0.001"})
    void what_is_no_price_is_refused_with_its_field(String hour) {
        assertThatThrownBy(() -> list(NOVEMBER, hour)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).isEqualTo("prices.amount");
            assertThat(no.parameters()).containsEntry("field", "clerkHour");
        });
    }

    private String hour(YearMonth month) {
        return desk.prices().of(month).orElseThrow().clerkHour().toPlainString();
    }

    private static PriceList list(YearMonth from, String hour) {
        return new PriceList(
                from,
                new BigDecimal("0.0600"),
                new BigDecimal("0.03"),
                new BigDecimal(hour),
                new BigDecimal("500"),
                new BigDecimal("200.00"),
                new BigDecimal("120"));
    }
}
