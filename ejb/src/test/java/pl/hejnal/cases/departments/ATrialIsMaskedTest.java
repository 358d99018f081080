package pl.hejnal.cases.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.CaseFixture;
import pl.hejnal.cases.domain.CaseState;

class ATrialIsMaskedTest {

    private static final CaseState STATE = CaseFixture.fullStateOf(CaseFixture.anyCase(77));
    private static final String RAW = "{\"znak\": \"KM-I.5410.77.2026\", \"etap\": \"do odbioru\","
            + " \"prowadzi\": \"Jan Nowak\", \"pesel\": \"44051401458\"}";

    private final Trial masked = MaskedTrial.of(new Trial(
            RAW,
            Map.of("znak", "KM-I.5410.77.2026", "etap", "do odbioru", "prowadzi", "Jan Nowak"),
            Set.of("znak", "etap"),
            Set.of(),
            Optional.of(STATE),
            Optional.empty(),
            Duration.ofMillis(12)));

    @Test
    void of_the_answer_only_the_sign_the_stage_and_the_names_of_known_fields_can_be_read() {
        assertThat(masked.raw())
                .isEqualTo("{\"znak\": \"KM-I.5410.77.2026\", \"etap\": \"do odbioru\","
                        + " \"prowadzi\": \"••• •••••\", \"•••••\": \"•••••••••••\"}");
    }

    @Test
    void what_was_found_in_it_is_masked_field_by_field() {
        assertThat(masked.fields()).containsEntry("znak", "KM-I.5410.77.2026").containsEntry("prowadzi", "••• •••••");
    }

    @Test
    void days_and_amounts_of_the_state_stay_and_its_texts_go() {
        CaseState state = masked.state().orElseThrow();
        assertThat(state.stage()).isEqualTo(STATE.stage());
        assertThat(state.deadline()).isEqualTo(STATE.deadline());
        assertThat(state.toPay()).isEqualTo(STATE.toPay());
        assertThat(state.holder()).contains("••• •••••");
        assertThat(state.bring().orElseThrow()).doesNotContainPattern("\\p{L}");
    }
}
