package pl.hejnal.web.faces.menu;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.DialogueAction;
import pl.hejnal.menu.editor.TrialDesk;
import pl.hejnal.menu.editor.TrialTalk;
import pl.hejnal.speech.Phrase;
import pl.hejnal.web.faces.tickets.StepWords;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** A caller on the screen: the draft's own dialogue, with keys that are buttons. */
@Named("trial")
@ViewScoped
public class Trial implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrialDesk desk;

    @Inject
    private Draft draft;

    @Inject
    private CurrentUser user;

    @Inject
    private Words words;

    @Inject
    private StepWords steps;

    @Inject
    private ScreenLanguage screen;

    private transient @Nullable TrialTalk talk;
    private transient List<SaidRow> said = List.of();
    private String over = "";

    public void begin() {
        over = "";
        try {
            talk = new TrialTalk(desk, draft.view().plan(), user.login());
            show(talk);
        } catch (NoSuchElementException nowhere) {
            end("leadsNowhere");
        }
    }

    public void press(String key) {
        step(talking -> talking.press(key));
    }

    public void silence() {
        step(TrialTalk::silence);
    }

    public void spoken() {
        step(TrialTalk::spoken);
    }

    /** An unfinished draft may lead nowhere. */
    private void step(Consumer<TrialTalk> step) {
        if (talk != null && over.isEmpty()) {
            try {
                step.accept(talk);
                show(talk);
            } catch (NoSuchElementException nowhere) {
                end("leadsNowhere");
            }
        }
    }

    public void hangUp() {
        end("hungUp");
    }

    private void show(TrialTalk talking) {
        said = talking.said().stream()
                .map(phrase -> row(phrase, talking.dialogue().language()))
                .toList();
        over = end(talking.dialogue().turn());
    }

    private void end(String how) {
        over = words.of("menu", how);
        said = List.of();
    }

    /** Empty while the talk goes on. */
    private String end(DialogueAction turn) {
        return switch (turn) {
            case DialogueAction.Ask ask -> "";
            case DialogueAction.Tell tell -> "";
            case DialogueAction.ToPerson person ->
                words.of("menu", "toPerson", person.queue().name());
            case DialogueAction.Goodbye goodbye -> words.of("menu", "goodbye");
            case DialogueAction.TakeMessage message -> words.of("menu", "takesMessage");
            default -> words.of("menu", "notInATrial");
        };
    }

    private SaidRow row(Phrase phrase, Language spoken) {
        Language language = phrase.language().orElse(spoken);
        return new SaidRow(
                phrase.key(),
                desk.words(phrase, language),
                desk.spokenIn(phrase, language).code(),
                phrase.isFixed());
    }

    public List<String> getWay() {
        return talk == null
                ? List.of()
                : talk.way().stream()
                        .map(trodden ->
                                (trodden.keys().isEmpty() ? "" : trodden.keys() + " → ") + written(trodden.step()))
                        .toList();
    }

    /** As the ticket would tell it; a choice that is only in the draft has its name there. */
    private String written(MenuStep step) {
        return draft.view()
                .plan()
                .options()
                .filter(option -> step instanceof MenuStep.Chose(String choice)
                        && option.id().equals(choice))
                .map(option -> option.name().in(screen.get()))
                .findFirst()
                .orElseGet(() -> steps.of(step));
    }

    public boolean isTalking() {
        return talk != null && over.isEmpty();
    }

    public boolean isTelling() {
        return talk != null && over.isEmpty() && talk.dialogue().turn() instanceof DialogueAction.Tell;
    }

    public List<SaidRow> getSaid() {
        return said == null ? List.of() : said;
    }

    public String getOver() {
        return over;
    }

    public String getPlace() {
        return talk == null ? "" : talk.dialogue().standsAt();
    }

    public String getState() {
        return talk == null ? "" : words.of("menu", "state." + talk.dialogue().state());
    }

    public int getTyped() {
        return talk == null ? 0 : talk.typed();
    }
}
