package pl.hejnal.menu.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.menu.DialogueAction;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.speech.Phrase;

/**
 * A caller's talk with a plan on a screen: keys that are buttons, and what the office itself brings. A plan that is not
 * finished may lead nowhere: then the step throws {@link java.util.NoSuchElementException}, and the talk is over.
 */
public final class TrialTalk {

    private static final String END_OF_ENTRY = "#";

    /**
     * A step that a call would have written down.
     *
     * @param keys what led to it, an entry as stars; empty for what the office brought
     */
    public record Trodden(String keys, MenuStep step) {

        @Override
        public String toString() {
            return (keys.isEmpty() ? "" : keys + " → ") + step.kind() + " " + step.detail();
        }
    }

    private final TrialDesk desk;
    private final Login by;
    private final List<Trodden> way = new ArrayList<>();
    private MenuDialogue dialogue;
    private String typed = "";

    /** @param by who tries */
    public TrialTalk(TrialDesk desk, MenuPlan plan, Login by) {
        this.desk = desk;
        this.by = by;
        dialogue = desk.begin(plan);
    }

    public void press(String key) {
        if (dialogue.turn() instanceof DialogueAction.Ask ask
                && ask.mostDigits() > 1
                && !(typed.isEmpty() && key.equals(ask.alone()))) {
            typed += key.equals(END_OF_ENTRY) ? "" : key;
            if (!typed.isEmpty() && (key.equals(END_OF_ENTRY) || typed.length() == ask.mostDigits())) {
                enter();
            }
        } else {
            go(new Input.Keys(key), key);
        }
    }

    /** Nothing more is pressed: what was typed so far counts, else it is silence. */
    public void silence() {
        if (!typed.isEmpty()) {
            enter();
        } else if (dialogue.turn() instanceof DialogueAction.Ask) {
            go(new Input.Silence(), "…");
        }
    }

    /** All was spoken and no key interrupted it. */
    public void spoken() {
        if (dialogue.turn() instanceof DialogueAction.Tell) {
            go(new Input.Spoken(), "");
        }
    }

    private void enter() {
        String keys = typed;
        typed = "";
        go(new Input.Keys(keys), "*".repeat(keys.length()));
    }

    private void go(Input input, String shown) {
        dialogue = dialogue.after(input);
        note(shown);
        for (Optional<Input> answer = broughtByTheOffice(); answer.isPresent(); answer = broughtByTheOffice()) {
            dialogue = dialogue.after(answer.get());
            note("");
        }
    }

    /** A case's state, a card; empty where the caller's turn is. */
    private Optional<Input> broughtByTheOffice() {
        return switch (dialogue.turn()) {
            case DialogueAction.AskCase ask -> Optional.of(new Input.CaseAnswered(desk.ask(ask.code(), ask.pin(), by)));
            case DialogueAction.LookUpCard card ->
                Optional.of(new Input.CardLookedUp(desk.card(card.procedure(), dialogue.language())));
            case DialogueAction.LookUpHours hours ->
                Optional.of(new Input.HoursLookedUp(desk.hours(hours.place(), dialogue.language())));
            case DialogueAction.SeekPerson seek -> Optional.of(desk.seekPerson());
            // As if it had been written down: a trial has no call, and no ticket.
            case DialogueAction.ArrangeReturnCall wish -> Optional.of(new Input.ReturnCallArranged(wish.about(), true));
            default -> Optional.empty();
        };
    }

    private void note(String shown) {
        dialogue.steps().forEach(step -> way.add(new Trodden(shown, step)));
    }

    /** Where the talk stands now. */
    public MenuDialogue dialogue() {
        return dialogue;
    }

    /** What is said now. */
    public List<Phrase> said() {
        return switch (dialogue.turn()) {
            case DialogueAction.Ask ask -> ask.say();
            case DialogueAction.Tell tell -> tell.say();
            case DialogueAction.ToPerson person -> person.say();
            case DialogueAction.Goodbye goodbye -> goodbye.say();
            case DialogueAction.TakeMessage message -> message.say();
            default -> List.of();
        };
    }

    /** How many keys stand there that have not been entered; which ones is nobody's to see. */
    public int typed() {
        return typed.length();
    }

    /** The keys that were pressed and the steps that they led to. */
    public List<Trodden> way() {
        return List.copyOf(way);
    }
}
