package pl.hejnal.integration.departments.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResponseTimesTest {

    private final ResponseTimes times = new ResponseTimes();

    @Test
    void before_the_first_answer_there_are_none() {
        assertThat(times.within(50)).isEmpty();
    }

    @Test
    void of_a_hundred_answers_half_and_nearly_all_are_told_by_nearest_rank() {
        IntStream.rangeClosed(1, 100).forEach(i -> times.add(Duration.ofMillis(101 - i)));
        assertThat(times.within(50)).contains(Duration.ofMillis(50));
        assertThat(times.within(95)).contains(Duration.ofMillis(95));
    }

    @Test
    void older_answers_than_the_last_hundred_do_not_count() {
        times.add(Duration.ofHours(1));
        IntStream.rangeClosed(1, 100).forEach(i -> times.add(Duration.ofMillis(10)));
        assertThat(times.count()).isEqualTo(100);
        assertThat(times.within(100)).contains(Duration.ofMillis(10));
    }
}
