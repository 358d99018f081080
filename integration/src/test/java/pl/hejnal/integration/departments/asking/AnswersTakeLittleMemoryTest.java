package pl.hejnal.integration.departments.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.directory.domain.DepartmentSymbol;

class AnswersTakeLittleMemoryTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final Duration ALMOST = AnswerCache.WANTED.minusMillis(1);

    private Instant now = Instant.parse("2026-11-23T11:00:00Z");
    private final AnswerCache answers = new AnswerCache(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void there_are_never_more_of_them_whoever_asks() {
        for (int i = 1; i <= AnswerCache.MOST + 500; i++) {
            keep(i, CaseStage.RECEIVED);
        }
        assertThat(answers.count(KM)).isBetween(AnswerCache.MOST - 500, AnswerCache.MOST);
    }

    @Test
    void who_asks_keeps_an_answer_and_what_is_refreshed_unasked_does_not() {
        keep(1, CaseStage.RECEIVED);
        now = now.plus(ALMOST);
        assertThat(answers.want(key(1))).isPresent();
        now = now.plus(ALMOST);
        keep(1, CaseStage.CLOSED);
        assertThat(answers.written(key(1))).isPresent();
        assertThat(answers.wantedButOlderThan(Duration.ZERO)).isEmpty();
        assertThat(answers.count(KM)).isOne();
        now = now.plusMillis(2);
        assertThat(answers.wantedButOlderThan(Duration.ZERO)).isEmpty();
        assertThat(answers.count(KM)).isZero();
        assertThat(answers.want(key(1))).isEmpty();
    }

    @Test
    void an_answer_that_comes_late_does_not_replace_a_later_one() {
        keep(1, CaseStage.CLOSED);
        answers.keep(key(1), state(1, CaseStage.RECEIVED), now.minusSeconds(1));
        assertThat(answers.want(key(1)).orElseThrow().state().stage()).isEqualTo(CaseStage.CLOSED);
    }

    private void keep(int number, CaseStage stage) {
        answers.keep(key(number), state(number, stage), now);
    }

    private static CaseKey key(int number) {
        return new CaseKey(KM, sign(number));
    }

    private CaseState state(int number, CaseStage stage) {
        return new CaseState(sign(number), KM, stage, "", CaseDetails.NONE, Disclosure.USUAL, now);
    }

    private static CaseSign sign(int number) {
        return new CaseSign("KM-I.5410." + number + ".2026");
    }
}
