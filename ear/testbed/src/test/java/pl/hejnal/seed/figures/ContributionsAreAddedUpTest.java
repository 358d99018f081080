package pl.hejnal.seed.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Dimension;

class ContributionsAreAddedUpTest {

    private static final Instant QUARTER = Instant.parse("2026-11-23T09:00:00Z");

    private final FigureSums sums = new FigureSums();

    private static Contribution contribution(long calls, Dimension dimension, String... values) {
        return new Contribution(
                new Contribution.Key(QUARTER, Map.of(dimension, List.of(values))),
                new TreeMap<>(Map.of("CALLS", calls, "TALK_MS", 10 * calls)));
    }

    @Test
    void under_each_of_their_values_by_name() {
        sums.add(contribution(1, Dimension.QUEUE, "office"));
        sums.add(contribution(2, Dimension.QUEUE, "office"));
        sums.add(contribution(4, Dimension.MENU_OPTION, "case", "person"));
        assertThat(told(sums))
                .isEqualTo(Map.of(
                        "QUEUE office", Map.of("CALLS", 3L, "TALK_MS", 30L),
                        "MENU_OPTION case", Map.of("CALLS", 4L, "TALK_MS", 40L),
                        "MENU_OPTION person", Map.of("CALLS", 4L, "TALK_MS", 40L)));
    }

    @Test
    void and_so_are_quarters_to_a_day_which_leaves_the_quarters_as_they_were() {
        sums.add(contribution(1, Dimension.ALL, ""));
        FigureSums day = new FigureSums();
        day.add(sums);
        day.add(sums);
        assertThat(told(day)).isEqualTo(Map.of("ALL ", Map.of("CALLS", 2L, "TALK_MS", 20L)));
        assertThat(told(sums)).isEqualTo(Map.of("ALL ", Map.of("CALLS", 1L, "TALK_MS", 10L)));
    }

    @Test
    void what_adds_up_to_nothing_is_no_figure() {
        sums.add(contribution(1, Dimension.ALL, ""));
        sums.add(contribution(-1, Dimension.ALL, ""));
        assertThat(told(sums)).isEqualTo(Map.of("ALL ", Map.of()));
    }

    private static Map<String, Map<String, Long>> told(FigureSums sums) {
        Map<String, Map<String, Long>> told = new TreeMap<>();
        sums.forEach((dimension, value, counts) -> told.put(dimension + " " + value, counts));
        return told;
    }
}
