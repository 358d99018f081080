package pl.hejnal.integration.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A journal of millions of unreadable lines fills no memory, and each of them is told of once. */
class LinesThatMakeNoSenseAreTooManyTest {

    private static final long MANY = 1_000_000;

    private final UntoldLines lines = new UntoldLines();

    @Test
    void as_many_as_are_kept_are_told_to_the_line() {
        LongStream.range(0, UntoldLines.MOST).forEach(lines::add);
        assertThat(lines.before(17)).isEqualTo(17);
        lines.forgetBefore(17);
        assertThat(lines.before(Long.MAX_VALUE)).isEqualTo(UntoldLines.MOST - 17);
    }

    @Test
    void of_more_no_more_blocks_are_kept_and_no_line_is_lost() {
        LongStream.range(0, MANY).forEach(lines::add);
        assertThat(lines.blocks()).isLessThanOrEqualTo(UntoldLines.MOST);
        assertThat(lines.before(Long.MAX_VALUE)).isEqualTo(MANY);
    }

    @Test
    void none_is_told_before_the_place_behind_it_is_kept_and_none_twice() {
        LongStream.range(0, MANY).forEach(lines::add);
        long told = 0;
        for (long turn = 0; turn <= MANY; turn += 9_973) {
            long now = lines.before(turn);
            lines.forgetBefore(turn);
            told += now;
            assertThat(told).isLessThanOrEqualTo(turn);
        }
        told += lines.before(Long.MAX_VALUE);
        assertThat(told).isEqualTo(MANY);
    }
}
