package pl.hejnal.menu;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.menu.domain.MenuTable;
import pl.hejnal.speech.Phrase;

/**
 * One caller's way through the menu, as a value: a dialogue after an input is another dialogue. Whoever holds the
 * telephone does what {@link #turn()} says and comes back with what it brought; the plan says where the keys of its
 * choices lead, and {@link MenuTable} all the rest.
 */
public final class MenuDialogue {

    private static final String GREETING = "menu.greeting";

    private final Clock clock;
    private final MenuWords words;
    private final DialoguePosition place;
    private final int failures;
    private final KeyedDigits keyed;
    private final List<Phrase> content;
    private final DialogueAction turn;
    private final List<MenuStep> steps;

    private MenuDialogue(
            Clock clock,
            MenuWords words,
            DialoguePosition place,
            int failures,
            KeyedDigits keyed,
            List<Phrase> content,
            DialogueAction turn,
            List<MenuStep> steps) {
        this.clock = clock;
        this.words = words;
        this.place = place;
        this.failures = failures;
        this.keyed = keyed;
        this.content = content;
        this.turn = turn;
        this.steps = steps;
    }

    /** @param clock the age of a case's state is told by it */
    public static MenuDialogue begin(MenuPlan plan, Language language, Clock clock) {
        MenuWords words = new MenuWords(language, clock);
        DialoguePosition start = DialoguePosition.start(plan);
        return new MenuDialogue(
                clock,
                words,
                start,
                0,
                KeyedDigits.NOTHING,
                List.of(),
                words.turn(start, List.of(Phrase.of(GREETING)), KeyedDigits.NOTHING, List.of()),
                List.of());
    }

    public DialogueAction turn() {
        return turn;
    }

    /** The node of the plan at which the caller stands. */
    public String standsAt() {
        return place.node();
    }

    public MenuState state() {
        return place.state();
    }

    /** What to write on the call about the input that led here, oldest first; often nothing. */
    public List<MenuStep> steps() {
        return steps;
    }

    /** What is spoken from here on, except where a phrase says otherwise. */
    public Language language() {
        return words.language();
    }

    /**
     * Whether a caller who has heard this sentence to its end has what they called for: the stage of their case, the
     * hours of a place, or the first sentence of a card's content or of what the plan tells.
     */
    public boolean settles(Phrase heard) {
        return !content.isEmpty()
                && (heard.key().startsWith("case.stage")
                        || heard.key().equals("card.documents")
                        || heard.key().equals(HoursWords.DAYS)
                        || (place.here() instanceof MenuNode.Tell && content.contains(heard)));
    }

    /**
     * The dialogue of somebody who left the queue for the menu: where they had heard something, they may hear it again;
     * else they choose anew. What they keyed is known still, and so is their language.
     */
    public MenuDialogue back() {
        DialoguePosition next = content.isEmpty() ? place.back() : place.move(MenuState.AFTER);
        return new MenuDialogue(
                clock,
                words,
                next,
                0,
                keyed,
                content,
                words.turn(next, List.of(), keyed, content),
                List.of(new MenuStep.Chose("menu")));
    }

    /** As {@link #back()}, for somebody of whom nothing is known any more but the language. */
    public static MenuDialogue again(MenuPlan plan, Language language, Clock clock) {
        return begin(plan, language, clock).back();
    }

    /** What this turn does not wait for changes nothing, as a key that comes after the dialogue is over. */
    public MenuDialogue after(Input input) {
        MenuEvent event = MenuHearing.understand(place, input);
        if (event == MenuEvent.CHOSEN) {
            return choose(place.option(((Input.Keys) input).digits()).orElseThrow());
        }
        return MenuTable.next(place.state(), event)
                .map(move -> follow(move, event, input))
                .orElseGet(() -> new MenuDialogue(clock, words, place, failures, keyed, content, turn, List.of()));
    }

    private MenuDialogue choose(MenuOption option) {
        MenuWords now = option.language()
                .map(language -> new MenuWords(language, clock))
                .orElse(words);
        DialoguePosition next = place.enter(option.to());
        List<Phrase> told = next.here() instanceof MenuNode.Tell tell ? now.sentences(next, tell) : List.of();
        return new MenuDialogue(
                clock, now, next, failures, keyed, told, now.turn(next, List.of(), keyed, told), MenuSteps.of(option));
    }

    private MenuDialogue follow(MenuTable.Move move, MenuEvent event, Input input) {
        KeyedDigits typed = keyed.with(place.state(), event, input);
        boolean news = event == MenuEvent.TOLD
                || event == MenuEvent.TOLD_OLD
                || event == MenuEvent.SHUT
                || event == MenuEvent.NOBODY;
        int failed = news ? 0 : failures + (move.failure() ? 1 : 0);
        boolean helpless = move.failure() && failed >= MenuTable.FAILURES_ALLOWED;
        DialoguePosition next = event == MenuEvent.BACK
                ? place.back()
                : place.move(helpless ? MenuTable.helpless(place.state()) : move.to());
        List<Phrase> heard = learned(input).orElse(next.state() == MenuState.CHOICE ? List.of() : content);
        List<Phrase> before =
                new ArrayList<>(turn instanceof DialogueAction.SeekPerson seek ? seek.unsaid() : List.of());
        before.addAll(move.failure() ? words.about(place.state(), event, typed) : words.about(input));
        return new MenuDialogue(
                clock,
                words,
                next,
                failed,
                typed,
                heard,
                words.turn(next, before, typed, heard),
                MenuSteps.of(place.state(), event, input, move.failure()));
    }

    /** What there is to tell from now on, if the input brought it. */
    private Optional<List<Phrase>> learned(Input input) {
        return switch (input) {
            case Input.CaseAnswered(CaseAnswer.Told told) -> Optional.of(words.about(told));
            case Input.CardLookedUp looked -> looked.card().map(words::about);
            case Input.HoursLookedUp looked -> looked.hours().map(words::about);
            default -> Optional.empty();
        };
    }
}
