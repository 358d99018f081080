package pl.hejnal.menu;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.menu.domain.RulesOfSpeech;

/** What is said in each state of the menu, and about what has just happened. */
final class MenuWords {

    private static final Duration TO_CHOOSE = Duration.ofSeconds(6);
    /** Digits are read from a letter, often with glasses to be found first. */
    private static final Duration TO_TYPE = Duration.ofSeconds(10);
    private static final String QUEUE = "office";

    private final RulesOfSpeech rules;
    private final CaseStateWords caseWords;

    MenuWords(Language language, Clock clock) {
        rules = RulesOfSpeech.of(language);
        caseWords = new CaseStateWords(rules, clock);
    }

    /** @param before what is said first, about what has just happened */
    Turn turn(MenuState state, List<Phrase> before, Keyed keyed, Optional<CaseAnswer.Told> told) {
        return switch (state) {
            case CHOICE -> choose(before, "menu.choice.case", "menu.choice.person");
            case CODE -> new Turn.Ask(say(before, "menu.code"), PhoneCode.LENGTH, TO_TYPE);
            case PIN -> new Turn.Ask(say(before, "menu.pin"), MenuHearing.PIN_DIGITS, TO_TYPE);
            case ASKING -> new Turn.AskCase(keyed.code(), keyed.pin());
            case TELLING -> new Turn.Tell(told.map(caseWords::about).orElseThrow());
            case AFTER -> choose(before, "menu.choice.again", "menu.choice.person");
            case HELD_BACK -> choose(before, "menu.choice.person");
            case NO_ANSWER -> choose(before, "menu.choice.retry", "menu.choice.person");
            case PERSON -> new Turn.ToPerson(say(before, "menu.to-person"), QUEUE);
            case GOODBYE -> new Turn.Goodbye(say(before, "menu.goodbye"));
        };
    }

    Turn greeting() {
        return turn(MenuState.CHOICE, List.of(Phrase.of("menu.greeting")), Keyed.NOTHING, Optional.empty());
    }

    /**
     * What went wrong.
     *
     * @param helpless whether it was the failure that leads to a person
     */
    List<Phrase> about(MenuState state, MenuEvent failure, boolean helpless) {
        String key = switch (failure) {
            case SILENCE -> "menu.silence";
            case MISTYPED -> state == MenuState.CODE ? "menu.code.mistyped" : "menu.pin.mistyped";
            case NOT_RECOGNISED -> "menu.not-recognised";
            case UNAVAILABLE -> "menu.unavailable";
            default -> "menu.wrong-key";
        };
        return helpless ? List.of(Phrase.of(key), Phrase.of("menu.help")) : List.of(Phrase.of(key));
    }

    /** What has to be said about an input that did not fail; for most nothing. */
    List<Phrase> about(Input input) {
        return input instanceof Input.CaseAnswered(CaseAnswer.TooManyTries tries)
                ? List.of(Phrase.of("menu.too-many", "wait", rules.waiting(tries.retryAfter()))) : List.of();
    }

    private static Turn choose(List<Phrase> before, String... keys) {
        return new Turn.Ask(say(before, keys), 1, TO_CHOOSE);
    }

    private static List<Phrase> say(List<Phrase> before, String... keys) {
        List<Phrase> said = new ArrayList<>(before);
        for (String key : keys) {
            said.add(Phrase.of(key));
        }
        return said;
    }
}
