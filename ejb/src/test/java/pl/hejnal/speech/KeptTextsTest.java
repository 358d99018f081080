package pl.hejnal.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.CaseAnswers;
import pl.hejnal.speech.domain.SpokenText;

class KeptTextsTest {

    private Instant now = CaseAnswers.NOW;
    private String inDatabase = "Dzień dobry.";
    private Runnable whileFetching = () -> {};
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final KeptTexts kept = new KeptTexts(
            () -> {
                whileFetching.run();
                return List.of(new SpokenText("hello", Language.PL, inDatabase));
            },
            clock);

    @Test
    void a_changed_text_is_spoken_after_a_minute_and_not_before() {
        inDatabase = "Witamy.";
        now = now.plus(KeptTexts.FRESH).minusMillis(1);
        assertThat(hello()).isEqualTo("Dzień dobry.");
        now = now.plusMillis(1);
        assertThat(hello()).isEqualTo("Witamy.");
    }

    @Test
    void whoever_asks_while_another_fetches_gets_the_old_text_at_once() {
        inDatabase = "Witamy.";
        now = now.plus(KeptTexts.FRESH);
        CompletableFuture<String> other = new CompletableFuture<>();
        whileFetching = () -> other.complete(CompletableFuture.supplyAsync(this::hello)
                .orTimeout(10, TimeUnit.SECONDS)
                .join());
        assertThat(hello()).isEqualTo("Witamy.");
        assertThat(other).isCompletedWithValue("Dzień dobry.");
    }

    @Test
    void a_database_that_is_away_for_longer_fails_nobody() {
        whileFetching = () -> {
            throw new IllegalStateException("no connection");
        };
        now = now.plus(KeptTexts.FRESH);
        assertThat(hello()).isEqualTo("Dzień dobry.");
        kept.outdate();
        assertThat(hello()).isEqualTo("Dzień dobry.");
    }

    @Test
    void a_missing_text_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.find("bye", Language.EN))
                .withMessageContaining("bye")
                .withMessageContaining("en");
    }

    @Test
    void what_a_language_lacks_is_said_in_the_offices_own() {
        assertThat(kept.find("hello", new Language("uk")))
                .isEqualTo(new SpokenText("hello", Language.PL, "Dzień dobry."));
    }

    @Test
    void a_name_nobody_fills_is_named() {
        SpokenText text = new SpokenText("hello", Language.PL, "Witamy w {city}, {name}.");
        assertThatIllegalStateException()
                .isThrownBy(() -> text.filled(Map.of("city", "Kraków")))
                .withMessageContaining("{name}");
    }

    @Test
    void what_fills_a_name_is_taken_as_it_is() {
        assertThat(new SpokenText("step", Language.PL, "{step}").filled(Map.of("step", "opłata $1 {city} \\")))
                .isEqualTo("opłata $1 {city} \\");
    }

    private String hello() {
        return kept.find("hello", Language.PL).text();
    }
}
