package pl.hejnal.menu;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.menu.domain.RulesOfSpeech;

/**
 * What a caller hears about their case: which case, its stage, what comes next and when, and how old that knowledge is.
 * One sentence a fact, so that the same stage and the same age are rendered once for all cases.
 */
final class CaseStateWords {

    private final RulesOfSpeech rules;
    private final Clock clock;

    CaseStateWords(RulesOfSpeech rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<Phrase> about(CaseAnswer.Told told) {
        CaseState state = told.state();
        List<Phrase> said = new ArrayList<>();
        if (told.stale()) {
            said.add(Phrase.of("case.stale"));
        }
        said.add(Phrase.of("case.sign", "sign", rules.sign(state.sign().value())));
        said.add(stage(state));
        state.nextStep().ifPresent(step -> said.add(Phrase.of("case.next-step", "step", step)));
        state.expected().ifPresent(day -> said.add(Phrase.of("case.expected", "date", rules.date(day))));
        said.add(Phrase.of("case.age", "age", rules.age(state.asOf(), clock.instant())));
        return said;
    }

    /** A stage we have no word for is told in the department's own. */
    private static Phrase stage(CaseState state) {
        return state.stage() == CaseStage.UNKNOWN ? Phrase.of("case.stage.UNKNOWN", "stage", state.stageAsReported())
                : Phrase.of("case.stage." + state.stage().name());
    }
}
