package pl.hejnal.integration.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.kernel.Language;

class ASentenceIsAskedForTest {

    @TempDir
    private Path directory;

    private final CountingVoice voice = new CountingVoice();

    @Test
    void it_is_kept_with_its_words_and_padded_with_silence_to_whole_frames() throws Exception {
        Path stem = sentences().fileFor("Dzień dobry", Language.PL);
        byte[] sound = Files.readAllBytes(Path.of(stem + ".alaw"));
        assertThat(sound).hasSize(320).startsWith(1, 1, 1).endsWith(0xD5, 0xD5);
        assertThat(Path.of(stem + ".txt")).hasContent("Dzień dobry");
        assertThat(stem).isAbsolute().startsWithRaw(directory);
    }

    @Test
    void many_who_ask_at_once_wait_for_one_rendering() throws Exception {
        voice.gate = new CountDownLatch(1);
        SpokenSentences sentences = sentences();
        try (var callers = Executors.newFixedThreadPool(20)) {
            var asked = IntStream.range(0, 20)
                    .mapToObj(
                            i -> callers.submit((Callable<Path>) () -> sentences.fileFor("Proszę czekać", Language.PL)))
                    .toList();
            voice.gate.countDown();
            Path first = asked.getFirst().get(10, TimeUnit.SECONDS);
            for (var one : asked) {
                assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo(first);
            }
        }
        assertThat(voice.said).hasValue(1);
    }

    @Test
    void it_is_found_again_after_a_restart() {
        Path before = sentences().fileFor("Dzień dobry", Language.PL);
        assertThat(sentences().fileFor("Dzień dobry", Language.PL)).isEqualTo(before);
        assertThat(voice.said).hasValue(1);
    }

    @Test
    void another_language_is_another_file() {
        SpokenSentences sentences = sentences();
        assertThat(sentences.fileFor("No", Language.EN)).isNotEqualTo(sentences.fileFor("No", Language.PL));
    }

    @Test
    void a_failed_rendering_leaves_nothing_and_the_next_asker_tries_again() throws Exception {
        voice.failing = true;
        SpokenSentences sentences = sentences();
        assertThatThrownBy(() -> sentences.fileFor("Dzień dobry", Language.PL))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("hoarse");
        try (var left = Files.walk(directory)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        voice.failing = false;
        assertThat(Path.of(sentences.fileFor("Dzień dobry", Language.PL) + ".alaw"))
                .isNotEmptyFile();
    }

    @Test
    void a_file_emptied_by_a_power_cut_is_rendered_again() throws Exception {
        Path sound = Path.of(sentences().fileFor("Dzień dobry", Language.PL) + ".alaw");
        Files.write(sound, new byte[0]);
        sentences().fileFor("Dzień dobry", Language.PL);
        assertThat(sound).isNotEmptyFile();
    }

    private SpokenSentences sentences() {
        return new SpokenSentences(directory, voice);
    }

    /** Writes 200 bytes, which is one frame and a quarter. */
    private static final class CountingVoice implements Voice {

        private final AtomicInteger said = new AtomicInteger();
        private CountDownLatch gate = new CountDownLatch(0);
        private boolean failing;

        @Override
        public String identity(Language language) {
            return "test " + language.code();
        }

        @Override
        public void say(String text, Language language, Path sound) throws IOException, InterruptedException {
            gate.await();
            said.incrementAndGet();
            byte[] noise = new byte[200];
            Arrays.fill(noise, (byte) 1);
            Files.write(sound, failing ? new byte[3] : noise);
            if (failing) {
                throw new IOException("hoarse");
            }
        }
    }
}
