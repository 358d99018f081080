package pl.hejnal.cases.history.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.cases.domain.CaseFixture.NOW;
import static pl.hejnal.cases.domain.CaseFixture.anyCase;
import static pl.hejnal.cases.domain.CaseFixture.stateOf;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseFixture;
import pl.hejnal.cases.domain.CasePart;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;

class SeenStateTest {

    private final CaseFile file = anyCase(77);
    private final CaseState first = stateOf(file, CaseStage.RECEIVED);
    private final CaseState second = stateOf(file, CaseStage.DECIDED);
    private final SeenState seen = new SeenState(file.code(), first, NOW);

    @Test
    void what_was_told_is_told_again_in_full() {
        assertThat(seen.of(file)).isEqualTo(first);
        assertThat(seen.fetchedAt()).isEqualTo(NOW);
    }

    @Test
    void every_detail_is_kept() {
        CaseState full = CaseFixture.fullStateOf(file);
        assertThat(new SeenState(file.code(), full, NOW).of(file)).isEqualTo(full);
    }

    @Test
    void what_may_be_told_to_nobody_is_not_kept() {
        CaseState full = CaseFixture.fullStateOf(file);
        Disclosure paymentOnly = new Disclosure(Set.of(CasePart.TO_PAY), Set.of(CasePart.TO_PAY));
        CaseState secret = new CaseState(
                full.sign(),
                full.department(),
                full.stage(),
                full.stageAsReported(),
                full.details(),
                paymentOnly,
                full.asOf());
        CaseState kept = new SeenState(file.code(), secret, NOW).of(file);
        assertThat(kept.toPay()).isEqualTo(full.toPay());
        assertThat(kept.holder()).isEmpty();
        assertThat(kept.bring()).isEmpty();
        assertThat(kept.deadline()).isEmpty();
    }

    @Test
    void a_later_answer_takes_the_place_of_an_earlier_one() {
        seen.see(second, NOW.plusSeconds(1));
        assertThat(seen.of(file)).isEqualTo(second);
        assertThat(seen.fetchedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void an_answer_that_was_overtaken_changes_nothing() {
        seen.see(second, NOW.minusSeconds(1));
        assertThat(seen.of(file)).isEqualTo(first);
    }
}
