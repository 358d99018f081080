package pl.hejnal.phone.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.phone.SoundFixture.FRAME;
import static pl.hejnal.phone.SoundFixture.joined;
import static pl.hejnal.phone.SoundFixture.noise;
import static pl.hejnal.phone.SoundFixture.prompt;
import static pl.hejnal.phone.SoundFixture.silence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class APromptIsRecognisedTest {

    private static final Duration PACKET = Duration.ofMillis(20);

    @TempDir
    private Path speech;

    private final List<String> begun = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private PromptRecogniser listening;
    private Duration now = Duration.ZERO;

    @Test
    void from_its_first_sound_to_its_last_byte() throws IOException {
        byte[] greeting = joined(silence(3), noise(1, 20));
        prompt(speech, "greeting", greeting, "Dzień dobry.");
        answered();
        play(silence(10));
        play(Arrays.copyOf(greeting, greeting.length - FRAME));
        assertThat(begun).containsExactly("Dzień dobry.");
        assertThat(whole).isEmpty();
        play(Arrays.copyOfRange(greeting, greeting.length - FRAME, greeting.length));
        assertThat(begun).containsExactly("Dzień dobry.");
        assertThat(whole).containsExactly("Dzień dobry.");
    }

    @Test
    void with_the_moment_of_its_first_sound() throws IOException {
        prompt(speech, "greeting", noise(1, 20), "Dzień dobry.");
        List<Duration> moments = new ArrayList<>();
        listening =
                new PromptRecogniser(new KnownPrompts(List.of(speech)), heard -> moments.add(heard.at()), heard -> {});
        play(silence(50));
        play(noise(1, 20));
        assertThat(moments).containsExactly(PACKET.multipliedBy(51));
    }

    @Test
    void when_a_key_breaks_it_off_it_was_begun_and_is_not_whole() throws IOException {
        prompt(speech, "menu", noise(1, 100), "Naciśnij jeden.");
        prompt(speech, "code", noise(2, 20), "Podaj kod.");
        answered();
        play(noise(1, 9));
        play(noise(2, 20));
        assertThat(begun).containsExactly("Naciśnij jeden.", "Podaj kod.");
        assertThat(whole).containsExactly("Podaj kod.");
    }

    @Test
    void each_time_it_is_played() throws IOException {
        prompt(speech, "menu", noise(1, 20), "Naciśnij jeden.");
        answered();
        play(noise(1, 20));
        play(noise(1, 20));
        assertThat(begun).containsExactly("Naciśnij jeden.", "Naciśnij jeden.");
    }

    @Test
    void not_before_it_differs_from_all_that_begin_like_it() throws IOException {
        byte[] beginning = noise(1, 30);
        prompt(speech, "one", joined(beginning, noise(2, 20)), "Sprawa jest w toku.");
        prompt(speech, "other", joined(beginning, noise(3, 20)), "Sprawa została zakończona.");
        answered();
        play(beginning);
        assertThat(begun).isEmpty();
        play(noise(3, 20));
        assertThat(begun).containsExactly("Sprawa została zakończona.");
        assertThat(whole).containsExactly("Sprawa została zakończona.");
    }

    @Test
    void though_it_was_rendered_when_it_already_played() throws IOException {
        answered();
        play(noise(7, 15));
        prompt(speech, "state", noise(7, 60), "Dane sprzed dwunastu minut.");
        play(Arrays.copyOfRange(noise(7, 60), 15 * FRAME, 60 * FRAME));
        assertThat(begun).containsExactly("Dane sprzed dwunastu minut.");
        assertThat(whole).containsExactly("Dane sprzed dwunastu minut.");
    }

    @Test
    void not_in_noise_that_resembles_it_for_less_than_a_tenth_of_a_second() throws IOException {
        prompt(speech, "menu", noise(1, 20), "Naciśnij jeden.");
        answered();
        play(noise(1, 4));
        play(noise(9, 50));
        assertThat(begun).isEmpty();
    }

    /** What is whispered to a caller who waits comes through a mixer, which puts silence in the place of what is late. */
    @Test
    void although_packets_of_it_came_late() throws IOException {
        byte[] place = joined(noise(1, 20), joined(silence(2), noise(2, 20)));
        prompt(speech, "place", place, "Przed Państwem są dwie osoby.");
        answered();
        play(joined(noise(1, 3), silence(1)));
        play(joined(Arrays.copyOfRange(place, 3 * FRAME, 22 * FRAME), silence(3)));
        play(Arrays.copyOfRange(place, 22 * FRAME, place.length));
        assertThat(begun).containsExactly("Przed Państwem są dwie osoby.");
        assertThat(whole).containsExactly("Przed Państwem są dwie osoby.");
    }

    @Test
    void when_silence_breaks_it_off_the_next_one_is_heard_as_ever() throws IOException {
        prompt(speech, "place", noise(1, 100), "Przed Państwem są dwie osoby.");
        answered();
        play(joined(noise(1, 9), silence(9)));
        play(noise(1, 100));
        assertThat(begun).hasSize(2);
        assertThat(whole).hasSize(1);
    }

    private void answered() {
        listening = new PromptRecogniser(
                new KnownPrompts(List.of(speech)), heard -> begun.add(heard.text()), heard -> whole.add(heard.text()));
    }

    private void play(byte[] sound) {
        for (int at = 0; at < sound.length; at += FRAME) {
            now = now.plus(PACKET);
            listening.frame(sound, at, FRAME, now);
        }
    }
}
