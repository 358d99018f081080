package pl.hejnal.staffing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.Language;

class AClerkIsAskedAboutWhatTheyKnowTest {

    @Test
    void each_skill_in_each_language_is_a_queue() {
        ClerkSkills anna = ClerkSkills.of(Set.of("office", "vehicles"), Set.of(Language.PL, Language.EN));
        assertThat(anna.queues())
                .extracting(CallQueue::name)
                .containsExactly("office", "office-en", "vehicles", "vehicles-en");
    }

    @Test
    void a_queue_is_known_by_its_name_again() {
        assertThat(CallQueue.named("vehicles-uk")).isEqualTo(new CallQueue("vehicles", new Language("uk")));
        assertThat(CallQueue.named("office")).isEqualTo(CallQueue.FALLBACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Office", "a b", "general", "a,b", "a-EN", "a-en-en", "../x", "waiting;x"})
    void what_a_pbx_could_not_bear_is_no_name(String name) {
        assertThatThrownBy(() -> CallQueue.named(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clerk_without_any_skill_is_none() {
        assertThatThrownBy(() -> ClerkSkills.of(Set.of(), Set.of(Language.PL)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
