package pl.hejnal.web.faces.menu;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.menu.Phrase;
import pl.hejnal.menu.TrialDesk;
import pl.hejnal.menu.Turn;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** A caller on the screen: the draft's own dialogue, with keys that are buttons. */
@Named("trial")
@ViewScoped
public class Trial implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String END_OF_ENTRY = "#";

    @Inject private transient TrialDesk desk;
    @Inject private Draft draft;
    @Inject private CurrentUser user;
    @Inject private Words words;

    private transient MenuDialogue dialogue;
    private transient List<SaidRow> said = List.of();
    private final List<String> way = new ArrayList<>();
    private String typed = "";
    private String over = "";

    public void begin() {
        way.clear();
        typed = "";
        over = "";
        trying(() -> {
            dialogue = desk.begin(draft.view().plan());
            say();
        });
    }

    public void press(String key) {
        if (!isTalking()) {
            return;
        }
        if (dialogue.turn() instanceof Turn.Ask ask && ask.mostDigits() > 1) {
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
        } else if (dialogue != null && dialogue.turn() instanceof Turn.Ask) {
            go(new Input.Silence(), "…");
        }
    }

    /** All was spoken and no key interrupted it. */
    public void spoken() {
        if (dialogue != null && dialogue.turn() instanceof Turn.Tell) {
            go(new Input.Spoken(), "");
        }
    }

    public void hangUp() {
        over = words.of("menu", "hungUp");
        said = List.of();
    }

    private void enter() {
        String keys = typed;
        typed = "";
        go(new Input.Keys(keys), "*".repeat(keys.length()));
    }

    private void go(Input input, String shown) {
        trying(() -> {
            dialogue = dialogue.after(input);
            note(shown);
            while (over.isEmpty() && asked() instanceof Input answer) {
                dialogue = dialogue.after(answer);
                note("");
            }
            say();
        });
    }

    /** What the office itself brings: a case's state, a card. */
    private Input asked() {
        return switch (dialogue.turn()) {
            case Turn.AskCase ask -> new Input.CaseAnswered(desk.ask(ask.code(), ask.pin(), user.getLogin()));
            case Turn.LookUpCard card -> new Input.CardLookedUp(desk.card(card.procedure(), dialogue.language()));
            case Turn.LookUpHours hours -> new Input.HoursLookedUp(desk.hours(hours.place(), dialogue.language()));
            case Turn.SeekPerson seek -> desk.seekPerson();
            // As if it had been written down: a trial has no call, and no ticket.
            case Turn.ArrangeRingBack wish -> new Input.RingBackArranged(wish.about(), true);
            default -> null;
        };
    }

    private void note(String shown) {
        dialogue.steps().forEach(step -> way.add((shown.isEmpty() ? "" : shown + " → ") + step.kind() + " " + step.detail()));
    }

    private void say() {
        List<Phrase> phrases = switch (dialogue.turn()) {
            case Turn.Ask ask -> ask.say();
            case Turn.Tell tell -> tell.say();
            case Turn.ToPerson person -> person.say();
            case Turn.Goodbye goodbye -> goodbye.say();
            case Turn.TakeMessage message -> message.say();
            default -> List.of();
        };
        said = phrases.stream().map(this::row).toList();
        over = switch (dialogue.turn()) {
            case Turn.ToPerson person -> words.of("menu", "toPerson", person.queue().name());
            case Turn.Goodbye goodbye -> words.of("menu", "goodbye");
            case Turn.TakeMessage message -> words.of("menu", "takesMessage");
            case Turn.Ask ask -> "";
            case Turn.Tell tell -> "";
            default -> words.of("menu", "notInATrial");
        };
    }

    private SaidRow row(Phrase phrase) {
        Language language = phrase.language().orElse(dialogue.language());
        return new SaidRow(phrase.key(), desk.words(phrase, language), desk.spokenIn(phrase, language).code(), phrase.isFixed());
    }

    /** An unfinished draft may lead nowhere. */
    private void trying(Runnable step) {
        try {
            step.run();
        } catch (NoSuchElementException nowhere) {
            over = words.of("menu", "leadsNowhere");
            said = List.of();
        }
    }

    public boolean isTalking() { return dialogue != null && over.isEmpty(); }
    public boolean isTelling() { return isTalking() && dialogue.turn() instanceof Turn.Tell; }
    public List<SaidRow> getSaid() { return said == null ? List.of() : said; }
    public List<String> getWay() { return way; }
    public String getOver() { return over; }
    public String getPlace() { return dialogue == null ? "" : dialogue.standsAt(); }
    public String getState() { return dialogue == null ? "" : words.of("menu", "state." + dialogue.state()); }
    public int getTyped() { return typed.length(); }
}
