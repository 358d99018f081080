package pl.hejnal.integration.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.speech.recordings.RecordingView;

class ASentenceIsRecordedTest {

    private static final String WORDS = "Dzień dobry.";
    private final List<Path> converted = new ArrayList<>();

    @TempDir
    private Path place;

    private Recordings recordings;

    @BeforeEach
    void open() {
        recordings = shelf();
    }

    private Recordings shelf() {
        return new Recordings(
                place.resolve("recordings"),
                place.resolve("speech"),
                (wav, sound) -> {
                    converted.add(wav);
                    Files.copy(wav, sound);
                },
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Test
    void it_is_played_while_the_words_are_the_same() {
        recordings.put("menu.greeting", Language.PL, wav(1), WORDS);
        assertThat(recordings.find("menu.greeting", Language.PL, WORDS))
                .isPresent()
                .hasValueSatisfying(stem -> assertThat(Path.of(stem + ".alaw")).hasBinaryContent(wav(1)));
        assertThat(recordings.find("menu.greeting", Language.PL, "Witamy.")).isEmpty();
        assertThat(recordings.find("menu.greeting", Language.EN, WORDS)).isEmpty();
        assertThat(recordings.find("menu.goodbye", Language.PL, WORDS)).isEmpty();
    }

    @Test
    void what_is_unchanged_is_converted_once_also_after_a_restart() {
        recordings.put("main.1", Language.PL, wav(1), WORDS);
        recordings.look();
        Recordings restarted = shelf();
        restarted.look();
        assertThat(restarted.find("main.1", Language.PL, WORDS)).isPresent();
        assertThat(converted).hasSize(1);
    }

    @Test
    void a_new_one_takes_its_place_and_the_old_is_kept_aside() throws IOException {
        recordings.put("main.1", Language.PL, wav(1), WORDS);
        recordings.put("main.1", Language.PL, wav(2), WORDS);
        Path stem = recordings.find("main.1", Language.PL, WORDS).orElseThrow();
        assertThat(Path.of(stem + ".alaw")).hasBinaryContent(wav(2));
        try (var aside = Files.list(place.resolve("recordings/taken-back/pl"))) {
            assertThat(aside.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("main.1.0.wav", "main.1.0.txt");
        }
    }

    @Test
    void taken_back_the_synthetic_voice_speaks_again() {
        recordings.put("main.1", Language.PL, wav(1), WORDS);
        assertThat(recordings.takeBack("main.1", Language.PL)).isTrue();
        assertThat(recordings.find("main.1", Language.PL, WORDS)).isEmpty();
        assertThat(recordings.takeBack("main.1", Language.PL)).isFalse();
    }

    @Test
    void a_file_without_its_words_is_played_whatever_they_are_and_a_broken_one_says_so() throws IOException {
        Path folder = Files.createDirectories(place.resolve("recordings/uk"));
        Files.write(folder.resolve("main.1.wav"), wav(1));
        Files.writeString(folder.resolve("main.2.wav"), "no sound");
        Files.writeString(folder.resolve("readme.md"), "not looked at");
        recordings.look();
        assertThat(recordings.find("main.1", new Language("uk"), "Добрий день."))
                .isPresent();
        assertThat(recordings.find("main.2", new Language("uk"), "Добрий день."))
                .isEmpty();
        assertThat(recordings.all())
                .extracting(RecordingView::key, view -> view.trouble().isPresent())
                .containsExactly(tuple("main.1", false), tuple("main.2", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/b", "", ".hidden", "a\u0000b"})
    void a_key_that_is_a_path_is_refused(String key) {
        refused("recording.unknown", () -> recordings.put(key, Language.PL, wav(1), WORDS));
    }

    @Test
    void what_is_no_sound_too_short_or_too_long_is_refused() {
        refused(
                "recording.no-wav",
                () -> recordings.put("main.1", Language.PL, "RIFF....WAVE".getBytes(StandardCharsets.US_ASCII), WORDS));
        refused("recording.no-wav", () -> recordings.put("main.1", Language.PL, new byte[100], WORDS));
        refused("recording.length", () -> recordings.put("main.1", Language.PL, wav(61), WORDS));
        refused("recording.length", () -> recordings.put("main.1", Language.PL, wav(0.1), WORDS));
        assertThat(recordings.all()).isEmpty();
    }

    @Test
    void a_header_that_lies_about_its_sizes_is_no_sound() {
        byte[] lying = wav(1);
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(16, Integer.MAX_VALUE);
        assertThat(WaveFile.read(lying)).isEmpty();
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(16, -1);
        assertThat(WaveFile.read(lying)).isEmpty();
        byte[] longer = wav(1);
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(40, -1);
        assertThat(WaveFile.read(longer)).map(WaveFile::length).isEqualTo(Optional.of(Duration.ofSeconds(1)));
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    static byte[] wav(double seconds) {
        int bytes = (int) ((8000 * seconds) * 2);
        ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + bytes)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(16000)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes);
        return wav.array();
    }
}
