package pl.hejnal.web.faces.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void nothing_is_at_the_bottom_and_the_most_at_the_top() {
        assertThat(Sparkline.points(List.of(of(0), of(10), of(5)))).isEqualTo("0.0,28.0 50.0,2.0 100.0,15.0");
    }

    @Test
    void what_is_not_known_is_passed_over() {
        assertThat(Sparkline.points(List.of(of(1), OptionalDouble.empty(), of(1))))
                .isEqualTo("0.0,2.0 100.0,2.0");
    }

    @Test
    void one_value_makes_no_line_and_zeros_a_flat_one() {
        assertThat(Sparkline.points(List.of(of(3)))).isEmpty();
        assertThat(Sparkline.points(List.of())).isEmpty();
        assertThat(Sparkline.points(List.of(of(0), of(0)))).isEqualTo("0.0,28.0 100.0,28.0");
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }
}
