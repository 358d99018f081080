package pl.hejnal.menu.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.menu.waiting.WaitingFixture.place;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.Phrase;

class ACallerHearsTheirPlaceTest {

    private final WaitingWords polish = new WaitingWords(Language.PL);

    @Test
    void who_stands_before_them_and_how_long_it_may_take_rounded_up() {
        List<Phrase> said = polish.about(place(2, Duration.ofSeconds(121)), false);
        assertThat(said)
                .containsExactly(
                        Phrase.of("waiting.ahead", "ahead", "przed Państwem są dwie osoby"),
                        Phrase.of("waiting.expected", "wait", "trzy minuty"),
                        Phrase.of("waiting.please"));
    }

    @Test
    void a_moment_is_a_minute() {
        assertThat(new WaitingWords(Language.EN).about(place(0, Duration.ofSeconds(5)), false))
                .contains(Phrase.of("waiting.expected", "wait", "one minute"));
    }

    @Test
    void nothing_is_guessed_where_nothing_is_known() {
        assertThat(polish.about(place(0, null), false))
                .extracting(Phrase::key)
                .containsExactly("waiting.ahead", "waiting.please");
    }

    @Test
    void the_keys_are_told_and_being_called_back_only_where_it_can_be_asked_for() {
        assertThat(polish.about(place(0, null), true))
                .extracting(Phrase::key)
                .containsExactly("waiting.ahead", "waiting.key.callback", "waiting.key.back");
        assertThat(polish.about(new QueuePlace(0, Optional.empty(), false), true))
                .extracting(Phrase::key)
                .doesNotContain("waiting.key.callback");
    }
}
