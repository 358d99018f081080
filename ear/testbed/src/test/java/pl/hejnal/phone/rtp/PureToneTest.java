package pl.hejnal.phone.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PureToneTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final PureTone LOW = new PureTone(500);
    private static final PureTone MIDDLE = new PureTone(700);
    private static final PureTone HIGH = new PureTone(1_100);

    @Test
    void is_heard_alone_and_no_other_is() {
        assertThat(LOW.isIn(samples(LOW))).isTrue();
        assertThat(MIDDLE.isIn(samples(LOW))).isFalse();
        assertThat(HIGH.isIn(samples(LOW))).isFalse();
    }

    @Test
    void is_heard_among_others_and_one_that_is_not_there_is_not() {
        int[] both = together(samples(LOW), samples(MIDDLE));
        assertThat(LOW.isIn(both)).isTrue();
        assertThat(MIDDLE.isIn(both)).isTrue();
        assertThat(HIGH.isIn(both)).isFalse();
        assertThat(HIGH.isIn(together(both, samples(HIGH)))).isTrue();
    }

    @Test
    void is_not_heard_in_silence() {
        int[] silence = new int[PureTone.RATE];
        Arrays.fill(silence, G711.sample((byte) 0xD5));
        assertThat(LOW.isIn(silence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, -8, 100, -1000, 7_000, -32_000})
    void a_sample_comes_back_nearly_as_it_was(int sample) {
        assertThat(G711.sample(G711.alaw(sample)))
                .isBetween(sample - Math.abs(sample) / 16 - 16, sample + Math.abs(sample) / 16 + 16);
    }

    private static int[] samples(PureTone tone) {
        byte[] sound = tone.alaw(SECOND);
        int[] samples = new int[sound.length];
        for (int i = 0; i < sound.length; i++) {
            samples[i] = G711.sample(sound[i]);
        }
        return samples;
    }

    private static int[] together(int[] one, int[] other) {
        int[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
