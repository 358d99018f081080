package pl.hejnal.menu;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

/**
 * What a caller hears about their case: which case, its stage, what comes next and when, what they have to do, and how
 * old that knowledge is. What a department wrote is read aloud by the rules of the language, like every figure.
 * One sentence a fact, so that the same stage and the same age are rendered once for all cases.
 */
final class CaseStateWords {

    private static final Language OF_DEPARTMENTS = Language.PL;

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
        stage(said, state);
        state.nextStep().ifPresent(step -> written(said, "case.next-step", "step", step));
        state.expected()
                .ifPresentOrElse(
                        day -> said.add(Phrase.of("case.expected", "date", rules.date(day))),
                        () -> state.deadline()
                                .ifPresent(day -> said.add(Phrase.of("case.deadline", "date", rules.date(day)))));
        state.bring().ifPresent(things -> written(said, "case.bring", "things", withoutStop(things)));
        state.toPay().ifPresent(amount -> said.add(Phrase.of("case.to-pay", "amount", rules.money(amount))));
        state.collectWhere().ifPresent(place -> written(said, "case.collect-where", "place", withoutStop(place)));
        state.collectWhen().ifPresent(hours -> written(said, "case.collect-when", "hours", withoutStop(hours)));
        said.add(Phrase.of("case.age", "age", rules.age(state.asOf(), clock.instant())));
        return said;
    }

    /** A stage we have no word for is told in the department's own. */
    private void stage(List<Phrase> said, CaseState state) {
        if (state.stage() == CaseStage.UNKNOWN) {
            written(said, "case.stage.UNKNOWN", "stage", withoutStop(state.stageAsReported()));
        } else {
            said.add(Phrase.of("case.stage." + state.stage().name()));
        }
    }

    /**
     * Departments write Polish: whoever speaks another language hears once that Polish follows, then at each such fact what
     * it is, and then a Polish voice.
     */
    private void written(List<Phrase> said, String key, String name, String text) {
        String aloud = RulesOfSpeech.of(OF_DEPARTMENTS).aloud(text);
        if (rules.locale().equals(OF_DEPARTMENTS.locale())) {
            said.add(Phrase.of(key, name, aloud));
            return;
        }
        if (said.stream().noneMatch(phrase -> phrase.language().isPresent())) {
            said.add(Phrase.of("case.in-polish"));
        }
        said.add(Phrase.of(key, name, ""));
        said.add(Phrase.said(key + "." + name, aloud).in(OF_DEPARTMENTS));
    }

    /** The sentence around it has a stop of its own. */
    private static String withoutStop(String text) {
        return text.replaceFirst("\\.$", "");
    }
}
