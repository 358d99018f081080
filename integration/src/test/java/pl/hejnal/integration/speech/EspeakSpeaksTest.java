package pl.hejnal.integration.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.kernel.Language;

class EspeakSpeaksTest {

    @TempDir
    private Path directory;

    @Test
    void a_polish_sentence_lasts_seconds_and_is_not_silence() throws Exception {
        Path sound = directory.resolve("zdanie");
        new EspeakVoice(Duration.ofSeconds(20)).say("Dzień dobry. Wydział ewidencji pojazdów.", Language.PL, sound);
        byte[] alaw = Files.readAllBytes(sound);
        assertThat(alaw.length).isBetween(8_000, 80_000);
        assertThat(IntStream.range(0, alaw.length).map(i -> alaw[i]).distinct().count())
                .isGreaterThan(50);
    }

    @Test
    void a_text_that_looks_like_an_option_is_spoken() throws Exception {
        Path sound = directory.resolve("opcja");
        new EspeakVoice(Duration.ofSeconds(20)).say("--version", Language.EN, sound);
        assertThat(sound.toFile().length()).isGreaterThan(2_000);
    }

    @Test
    void a_voice_that_hangs_is_given_up() {
        EspeakVoice voice = new EspeakVoice(Duration.ofMillis(50));
        assertThatThrownBy(() -> voice.run(List.of(List.of("sleep", "60")), "", directory.resolve("nic")))
                .isInstanceOf(IOException.class)
                .hasMessage("sleep did not finish within 50 ms");
    }

    @Test
    void a_voice_that_fails_is_named() {
        EspeakVoice voice = new EspeakVoice(Duration.ofSeconds(20));
        assertThatThrownBy(() -> voice.run(List.of(List.of("cat"), List.of("false")), "", directory.resolve("nic")))
                .isInstanceOf(IOException.class)
                .hasMessage("false ended with 1");
    }
}
