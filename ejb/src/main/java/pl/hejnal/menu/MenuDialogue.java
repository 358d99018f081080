package pl.hejnal.menu;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.menu.domain.MenuTable;

/**
 * One caller's way through the menu, as a value: a dialogue after an input is another dialogue. Whoever holds the
 * telephone does what {@link #turn()} says and comes back with what it brought; {@link MenuTable} decides where to.
 */
public final class MenuDialogue {

    private final MenuWords words;
    private final MenuState state;
    private final int failures;
    private final Keyed keyed;
    private final Optional<CaseAnswer.Told> told;
    private final Turn turn;
    private final List<Step> steps;

    private MenuDialogue(MenuWords words, MenuState state, int failures, Keyed keyed, Optional<CaseAnswer.Told> told,
            Turn turn, List<Step> steps) {
        this.words = words;
        this.state = state;
        this.failures = failures;
        this.keyed = keyed;
        this.told = told;
        this.turn = turn;
        this.steps = steps;
    }

    /** @param clock the age of a case's state is told by it */
    public static MenuDialogue begin(Language language, Clock clock) {
        MenuWords words = new MenuWords(language, clock);
        return new MenuDialogue(words, MenuState.CHOICE, 0, Keyed.NOTHING, Optional.empty(), words.greeting(), List.of());
    }

    public Turn turn() {
        return turn;
    }

    /** What to write on the call about the input that led here, oldest first; often nothing. */
    public List<Step> steps() {
        return steps;
    }

    /** Whether the state of a case was told, so that the call is settled even if nobody answers it afterwards. */
    public boolean settled() {
        return told.isPresent();
    }

    /** What this turn does not wait for changes nothing, as a key that comes after the dialogue is over. */
    public MenuDialogue after(Input input) {
        MenuEvent event = MenuHearing.understand(state, input);
        return MenuTable.next(state, event).map(move -> follow(move, event, input))
                .orElseGet(() -> new MenuDialogue(words, state, failures, keyed, told, turn, List.of()));
    }

    private MenuDialogue follow(MenuTable.Move move, MenuEvent event, Input input) {
        Optional<CaseAnswer.Told> heard = input instanceof Input.CaseAnswered(CaseAnswer.Told answer)
                ? Optional.of(answer) : told;
        Keyed typed = keyed.with(state, event, input);
        int failed = event == MenuEvent.TOLD ? 0 : failures + (move.failure() ? 1 : 0);
        boolean helpless = failed >= MenuTable.FAILURES_ALLOWED;
        MenuState next = helpless ? MenuState.PERSON : move.to();
        List<Phrase> before = move.failure() ? words.about(state, event, helpless) : words.about(input);
        return new MenuDialogue(words, next, failed, typed, heard, words.turn(next, before, typed, heard),
                MenuSteps.of(state, event, input, move.failure()));
    }
}
