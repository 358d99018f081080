package pl.hejnal.web.faces.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import pl.hejnal.web.faces.menu.recordings.WavSound;

class ATelephonesSoundInABrowserTest {

    private static final AudioFormat A_LAW = new AudioFormat(Encoding.ALAW, 8000, 8, 1, 1, 8000, false);

    @Test
    void every_sample_is_what_javas_own_decoder_makes_of_it() throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        AudioFormat linear = new AudioFormat(8000, 16, 1, true, false);
        byte[] expected = AudioSystem.getAudioInputStream(
                        linear, new AudioInputStream(new ByteArrayInputStream(all), A_LAW, all.length))
                .readAllBytes();
        try (AudioInputStream wav = AudioSystem.getAudioInputStream(new ByteArrayInputStream(WavSound.of(all)))) {
            assertThat(wav.getFormat().toString()).isEqualTo(linear.toString());
            assertThat(wav.readAllBytes()).isEqualTo(expected);
        }
    }
}
