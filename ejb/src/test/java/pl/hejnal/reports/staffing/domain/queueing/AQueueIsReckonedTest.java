package pl.hejnal.reports.staffing.domain.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.Refusal;

/** Against a table that erlang.py beside it reckoned in other ways, and against what must hold for any queue. */
class AQueueIsReckonedTest {

    private static final String TABLE = "erlang.csv";
    /** One in a million; below the second, shares are nothing to anybody. */
    private static final double PRECISION = 1e-6;

    private static final double NOTHING = 1e-15;
    private static final ServiceGoal GOAL = ServiceGoal.USUAL;

    @Test
    void the_textbooks_example_comes_out() {
        QueuePerformance expected = new ErlangC(traffic(100, 1_800, 180)).with(14, 20);
        assertThat(expected.waits()).isCloseTo(0.174_131_9, within(5e-8));
        assertThat(expected.serviceLevel()).isCloseTo(0.888_35, within(5e-6));
        assertThat(expected.asaSeconds()).isCloseTo(7.836, within(5e-4));
        assertThat(expected.occupancy()).isCloseTo(0.714_285_7, within(5e-8));
    }

    @ParameterizedTest
    @MethodSource("table")
    void every_figure_is_that_of_the_independent_table(String line) {
        String[] cells = line.split(",", -1);
        Traffic traffic = traffic(number(cells[1]), number(cells[2]), number(cells[3]));
        QueueModel model = "C".equals(cells[0]) ? new ErlangC(traffic) : new ErlangA(traffic, number(cells[4]));
        QueuePerformance told = model.with(Integer.parseInt(cells[5]), Integer.parseInt(cells[6]));
        assertSame(told.waits(), number(cells[7]));
        assertSame(told.serviceLevel(), number(cells[8]));
        assertSame(told.asaSeconds(), number(cells[9]));
        assertSame(told.occupancy(), number(cells[10]));
        assertSame(told.abandoned(), number(cells[11]));
    }

    static List<String> table() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AQueueIsReckonedTest.class.getResourceAsStream(TABLE)),
                StandardCharsets.UTF_8))) {
            return table.lines().skip(1).toList();
        }
    }

    @Test
    void the_table_has_more_than_two_hundred_queues_of_both_kinds() throws IOException {
        assertThat(table())
                .hasSize(240)
                .filteredOn(line -> line.startsWith("A"))
                .hasSize(120);
    }

    @ParameterizedTest
    @MethodSource("queues")
    void one_more_clerk_never_makes_it_worse(QueueModel model) {
        for (int clerks = 1; clerks < 60; clerks++) {
            QueuePerformance fewer = model.with(clerks, 20);
            QueuePerformance more = model.with(clerks + 1, 20);
            assertThat(more.serviceLevel()).isGreaterThanOrEqualTo(fewer.serviceLevel() - NOTHING);
            assertThat(more.waits()).isLessThanOrEqualTo(fewer.waits() + NOTHING);
            assertThat(more.asaSeconds()).isLessThanOrEqualTo(fewer.asaSeconds() * (1 + 1e-12));
            assertThat(more.occupancy()).isLessThanOrEqualTo(fewer.occupancy() * (1 + 1e-12));
            assertThat(more.abandoned()).isLessThanOrEqualTo(fewer.abandoned() + NOTHING);
        }
    }

    @ParameterizedTest
    @MethodSource("queues")
    void the_clerks_for_a_goal_are_enough_and_one_less_is_not(QueueModel model) {
        int clerks = model.clerksFor(GOAL);
        assertThat(GOAL.isMetBy(model.with(clerks, GOAL.within()))).isTrue();
        assertThat(GOAL.isMetBy(model.with(clerks - 1, GOAL.within()))).isFalse();
    }

    static Stream<QueueModel> queues() {
        Random random = new Random(1_917);
        return IntStream.range(0, 40).mapToObj(any -> {
            Traffic traffic = traffic(1 + random.nextInt(300), 1_800, 30 + random.nextInt(600));
            return random.nextBoolean() ? new ErlangC(traffic) : new ErlangA(traffic, 5 + random.nextInt(600));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0.75, 20, 1, 13",
        "0.75, 20, 0.75, 14",
        "0.8, 20, 1, 14",
        "0.88, 20, 1, 14",
        "0.89, 20, 1, 15",
        "0.8, 20, 0.7, 15"
    })
    void the_goal_and_the_occupancy_both_ask_for_clerks(double share, int within, double occupancy, int clerks) {
        assertThat(new ErlangC(traffic(100, 1_800, 180)).clerksFor(new ServiceGoal(share, within, occupancy)))
                .isEqualTo(clerks);
    }

    @Test
    void where_some_hang_up_fewer_clerks_are_enough() {
        assertThat(new ErlangA(traffic(100, 1_800, 180), 180).clerksFor(GOAL)).isEqualTo(12);
    }

    @Test
    void where_nobody_calls_nobody_is_needed_and_nobody_waits() {
        Traffic none = traffic(0, 1_800, 180);
        for (QueueModel model : List.of(new ErlangC(none), new ErlangA(none, 60))) {
            assertThat(model.clerksFor(GOAL)).isZero();
            assertThat(model.with(0, 20)).isEqualTo(model.with(9, 20)).isEqualTo(QueuePerformance.IDLE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10})
    void with_more_work_than_clerks_whoever_waits_for_ever_waits_for_ever(int clerks) {
        QueuePerformance expected = new ErlangC(traffic(100, 1_800, 180)).with(clerks, 20);
        assertThat(expected).isEqualTo(new QueuePerformance(1, 0, Double.POSITIVE_INFINITY, 1, 0));
    }

    @Test
    void with_more_work_than_clerks_those_who_hang_up_keep_the_queue_finite() {
        QueuePerformance expected = new ErlangA(traffic(1_000, 1_800, 180), 120).with(10, 20);
        assertThat(expected.asaSeconds()).isBetween(100.0, 1_000.0);
        // Ten clerks answer a tenth of a hundred erlangs, and the others hang up.
        assertThat(expected.abandoned()).isCloseTo(0.9, within(1e-3));
        assertThat(expected.occupancy()).isCloseTo(1, within(1e-6));
        QueuePerformance nobody = new ErlangA(traffic(100, 1_800, 180), 120).with(0, 20);
        assertThat(nobody).isEqualTo(new QueuePerformance(1, 0, Double.POSITIVE_INFINITY, 1, 1));
    }

    @Test
    void endless_patience_is_erlang_c() {
        Traffic traffic = traffic(100, 1_800, 180);
        QueuePerformance patient = new ErlangA(traffic, 1e9).with(14, 20);
        QueuePerformance endless = new ErlangC(traffic).with(14, 20);
        assertThat(patient.serviceLevel()).isCloseTo(endless.serviceLevel(), within(1e-6));
        assertThat(patient.asaSeconds()).isCloseTo(endless.asaSeconds(), within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"100000, 900, 1800", "1000000, 900, 1", "0.000001, 3600, 1", "0.000001, 3600, 7200"})
    void very_much_and_very_little_do_not_overflow(double calls, double seconds, double handling) {
        Traffic traffic = traffic(calls, seconds, handling);
        for (QueueModel model : List.of(new ErlangC(traffic), new ErlangA(traffic, 1), new ErlangA(traffic, 600))) {
            int needed = model.clerksFor(GOAL);
            for (int clerks : new int[] {1, needed / 2 + 1, needed, needed + 1_000}) {
                QueuePerformance told = model.with(clerks, 20);
                assertThat(List.of(told.waits(), told.serviceLevel(), told.occupancy(), told.abandoned()))
                        .allMatch(share -> share >= 0 && share <= 1 + 1e-9);
                assertThat(told.asaSeconds()).isNotNaN().isNotNegative();
            }
        }
    }

    @Test
    void what_is_no_queue_is_not_taken_for_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Traffic(-1, 180));
        assertThatIllegalArgumentException().isThrownBy(() -> new Traffic(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Traffic(Double.NaN, 180));
        Traffic some = new Traffic(1, 180);
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangA(some, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangA(some, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20, 0.85",
        "1, 20, 0.85",
        "NaN, 20, 0.85",
        "0.8, 0, 0.85",
        "0.8, 3601, 0.85",
        "0.8, 20, 0",
        "0.8, 20, 1.1"
    })
    void what_nobody_can_promise_is_refused(double share, int within, double occupancy) {
        assertThatThrownBy(() -> new ServiceGoal(share, within, occupancy))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("staffing.goal");
    }

    private static Traffic traffic(double calls, double seconds, double handling) {
        return new Traffic(calls / seconds, handling);
    }

    private static void assertSame(double told, double expected) {
        assertThat(told).isCloseTo(expected, within(Math.max(PRECISION * expected, NOTHING)));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
