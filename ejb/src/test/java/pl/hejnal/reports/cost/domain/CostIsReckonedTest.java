package pl.hejnal.reports.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.prices.domain.PriceEntry;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.prices.domain.Prices;
import pl.hejnal.reports.domain.Sums;

/**
 * Every figure was reckoned on paper. A month: 100 answered, 500 minutes on the line and 300 in talk; 50 served by the menu in
 * 100 minutes, 30 of them by telling of a case; 10 messages, 20 minutes; 5 callbacks asked for, 10 minutes; 35 not served, 40 minutes. A minute of line 0.06, of
 * menu 0.03, a clerk's hour 60, the exchange 500 and the contract 200 a month, 120 hours a clerk. About KM, 20 talks took 80
 * minutes.
 */
class CostIsReckonedTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    private static final long MINUTE = 60_000;

    private static final Sums MONTH = Sums.of(Map.ofEntries(
            Map.entry(Measure.ANSWERED, 100L),
            Map.entry(Measure.LINE_ANSWERED_MS, 500 * MINUTE),
            Map.entry(Measure.TALK_MS, 300 * MINUTE),
            Map.entry(Measure.SETTLED_IN_MENU, 50L),
            Map.entry(Measure.SETTLED_BY_CASE, 30L),
            Map.entry(Measure.LINE_SETTLED_MS, 100 * MINUTE),
            Map.entry(Measure.MESSAGE_LEFT, 10L),
            Map.entry(Measure.LINE_MESSAGE_MS, 20 * MINUTE),
            Map.entry(Measure.CALLBACK, 5L),
            Map.entry(Measure.LINE_CALLBACK_MS, 10 * MINUTE),
            Map.entry(Measure.ABANDONED_WAITING, 20L),
            Map.entry(Measure.ABANDONED_EARLY, 15L),
            Map.entry(Measure.LINE_OTHER_MS, 40 * MINUTE)));
    private static final Sums KM = Sums.of(Map.of(Measure.ANSWERED, 20L, Measure.TALK_MS, 80 * MINUTE));

    @ParameterizedTest
    @CsvSource({
        "CONTACTS, 200",
        "LINE_MINUTES, 670",
        "PHONE_BILL, 240.20",
        "EXCHANGE, 500.00",
        "MENU, 11.10",
        "CLERK_HOURS, 5.0",
        "CLERKS_NEEDED, 0.04",
        "CLERKS, 300.00",
        "TOTAL, 1051.30",
        "EACH, 5.26",
        "SPARED_HOURS, 3.0",
        "SPARED_CLERKS, 0.03",
        "SAVED, 180.00"
    })
    void a_month_costs_and_saves(CostFigure figure, String told) {
        assertThat(told(figure, october().months().getFirst().sum().orElseThrow()))
                .isEqualTo(told);
        assertThat(told(figure, october().total())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK, 100, 336.00, 3.36",
        "MENU, 50, 9.00, 0.18",
        "MESSAGE, 10, 1.80, 0.18",
        "CALLBACK, 5, 0.90, 0.18",
        "OTHER, 35, 3.60, 0.10"
    })
    void a_contact_costs_by_the_way_in_which_it_was_served(
            ContactKind kind, long contacts, BigDecimal total, BigDecimal each) {
        ContactCost cost = october().kinds().get(kind);
        assertThat(cost.contacts()).isEqualTo(contacts);
        assertThat(cost.total().setScale(2, RoundingMode.HALF_UP)).isEqualTo(total);
        assertThat(cost.each().orElseThrow().setScale(2, RoundingMode.HALF_UP)).isEqualTo(each);
    }

    @Test
    void a_department_saves_talks_as_long_as_those_about_it_and_what_is_of_no_case_as_long_as_all() {
        List<Saving> savings = october().savings();
        assertThat(savings).extracting(Saving::department).containsExactly("KM", "");
        assertThat(savings).extracting(Saving::told).containsExactly(30L, 20L);
        assertThat(savings.getFirst().saved()).isEqualByComparingTo("120");
        assertThat(savings.getFirst().talkMillis().orElseThrow()).isEqualByComparingTo("240000");
        assertThat(savings.getFirst().connected()).isTrue();
        assertThat(october().known()).contains(october().total());
        assertThat(savings.getLast().saved()).isEqualByComparingTo("60");
        assertThat(savings.getLast().sparedHours()).isEqualByComparingTo("1");
        assertThat(savings.getLast().connected()).isFalse();
    }

    @Test
    void who_was_told_of_two_departments_cases_is_in_both_lines_and_once_in_the_sum() {
        // Of 30 callers 10 were told of a case of KM-I too; a talk about KM takes 4 minutes, one about KM-I 2.
        Sums section = Sums.of(Map.of(Measure.ANSWERED, 10L, Measure.TALK_MS, 20 * MINUTE));
        CostTable table = reckoning(
                        Assumption.USUAL, prices(list(OCTOBER, "60")), Map.of("", MONTH, "KM", KM, "KM-I", section))
                .of(List.of(new MonthFigures(OCTOBER, MONTH, Map.of("KM", 30L, "KM-I", 10L))));
        assertThat(table.savings()).extracting(Saving::department).containsExactly("KM", "", "KM-I");
        assertThat(table.savings()).extracting(Saving::told).containsExactly(30L, 20L, 10L);
        assertThat(table.toldTwice()).isEqualTo(10);
        // 40 lines have 140 minutes; 30 calls 105 of them, and 20 of no case an hour.
        assertThat(table.total().sparedHours()).isEqualByComparingTo("2.75");
        assertThat(table.total().saved()).isEqualByComparingTo("165");
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 180", "50, 0, 90", "0, 0, 0", "100, 90, 75", "40, 90, 30"})
    void what_is_assumed_changes_what_was_saved_and_nothing_else(int share, int talk, BigDecimal saved) {
        CostTable table = reckoning(
                        new Assumption(share, talk == 0 ? OptionalInt.empty() : OptionalInt.of(talk)),
                        prices(list(OCTOBER, "60")),
                        Map.of("", MONTH, "KM", KM))
                .of(List.of(new MonthFigures(OCTOBER, MONTH, Map.of("KM", 30L))));
        assertThat(table.total().saved()).isEqualByComparingTo(saved);
        assertThat(table.total().total()).isEqualByComparingTo("1051.30");
    }

    @Test
    void a_change_of_prices_leaves_earlier_months_as_they_were() {
        CostTable table = reckoning(
                        Assumption.USUAL,
                        prices(list(OCTOBER, "60"), list(NOVEMBER, "72")),
                        Map.of("", MONTH, "KM", KM))
                .of(List.of(
                        new MonthFigures(OCTOBER.minusMonths(1), MONTH, Map.of()),
                        new MonthFigures(OCTOBER, MONTH, Map.of("KM", 30L)),
                        new MonthFigures(NOVEMBER, MONTH, Map.of("KM", 30L))));
        assertThat(table.lacksPrices()).isTrue();
        assertThat(table.months().getFirst().sum()).isEmpty();
        assertThat(table.months()).extracting(CostTable.Month::underWay).containsExactly(false, false, true);
        assertThat(sum(table, 1).contacts().clerks()).isEqualByComparingTo("300");
        assertThat(sum(table, 2).contacts().clerks()).isEqualByComparingTo("360");
        assertThat(sum(table, 2).saved()).isEqualByComparingTo("216");
        // The month without prices is in no sum, and 10 hours of 240 are as many clerks as 5 of 120.
        assertThat(table.total().contacts().contacts()).isEqualTo(400);
        assertThat(told(CostFigure.CLERKS_NEEDED, table.total())).isEqualTo("0.04");
        assertThat(table.savings().getFirst().saved()).isEqualByComparingTo("264");
    }

    @Test
    void amounts_are_rounded_when_they_are_told_and_not_before() {
        // Ten seconds of a line at a grosz a minute are a sixth of a grosz; three of them are half a grosz.
        PriceList list = new PriceList(
                OCTOBER,
                new BigDecimal("0.01"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ONE);
        Sums second = Sums.of(Map.of(Measure.ABANDONED_EARLY, 1L, Measure.LINE_OTHER_MS, 10_000L));
        CostTable table = reckoning(Assumption.USUAL, prices(list), Map.of())
                .of(List.of(
                        new MonthFigures(OCTOBER, second, Map.of()),
                        new MonthFigures(NOVEMBER, second, Map.of()),
                        new MonthFigures(NOVEMBER.plusMonths(1), second, Map.of())));
        assertThat(told(CostFigure.TOTAL, sum(table, 0))).isEqualTo("0.00");
        assertThat(told(CostFigure.TOTAL, table.total())).isEqualTo("0.01");
    }

    @Test
    void before_anybody_was_answered_nobody_can_tell_what_was_saved() {
        Sums menu = Sums.of(
                Map.of(Measure.SETTLED_IN_MENU, 3L, Measure.SETTLED_BY_CASE, 3L, Measure.LINE_SETTLED_MS, 3 * MINUTE));
        CostTable table = reckoning(Assumption.USUAL, prices(list(OCTOBER, "60")), Map.of("", menu))
                .of(List.of(new MonthFigures(OCTOBER, menu, Map.of("KM", 3L))));
        assertThat(table.savings()).singleElement().satisfies(one -> {
            assertThat(one.talkMillis()).isEmpty();
            assertThat(one.saved()).isZero();
        });
    }

    @Test
    void without_prices_nothing_costs_anything_and_the_table_says_so() {
        CostTable table =
                reckoning(Assumption.USUAL, prices(), Map.of()).of(List.of(new MonthFigures(OCTOBER, MONTH, Map.of())));
        assertThat(table.lacksPrices()).isTrue();
        assertThat(table.kinds()).isEmpty();
        assertThat(table.known()).isEmpty();
        assertThat(CostFigure.EACH.of(table.total())).isEmpty();
        assertThat(CostFigure.CLERKS_NEEDED.of(table.total())).isEmpty();
        assertThat(CostFigure.WRAP_UP.isMeasured()).isFalse();
    }

    @Test
    void every_outcome_is_one_kind_of_contact() {
        for (Measure outcome : Measure.OUTCOMES) {
            Sums one = Sums.of(Map.of(outcome, 1L));
            assertThat(Arrays.stream(ContactKind.values())
                            .mapToLong(kind -> kind.contacts(one))
                            .sum())
                    .as(outcome.name())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"101, 60", "-1, 60", "50, 0", "50, 3601"})
    void what_nobody_can_assume_is_refused(int share, int talk) {
        assertThatThrownBy(() -> new Assumption(share, OptionalInt.of(talk))).isInstanceOf(Refusal.class);
    }

    private static CostTable october() {
        return reckoning(Assumption.USUAL, prices(list(OCTOBER, "60")), Map.of("", MONTH, "KM", KM))
                .of(List.of(new MonthFigures(OCTOBER, MONTH, Map.of("KM", 30L))));
    }

    private static CostReckoning reckoning(Assumption assumption, Prices prices, Map<String, Sums> talks) {
        return new CostReckoning(prices, assumption, talks, Set.of("KM"), NOVEMBER);
    }

    private static CostSum sum(CostTable table, int month) {
        return table.months().get(month).sum().orElseThrow();
    }

    private static String told(CostFigure figure, CostSum sum) {
        return figure.of(sum)
                .orElseThrow()
                .setScale(figure.unit().decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Prices prices(PriceList... lists) {
        return new Prices(Arrays.stream(lists)
                .map(list -> new PriceEntry(list, new Login("maria"), Instant.EPOCH))
                .toList());
    }

    private static PriceList list(YearMonth from, String hour) {
        return new PriceList(
                from,
                new BigDecimal("0.06"),
                new BigDecimal("0.03"),
                new BigDecimal(hour),
                new BigDecimal("500"),
                new BigDecimal("200"),
                new BigDecimal("120"));
    }
}
