package pl.hejnal.menu;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.speech.Phrase;

/**
 * A dialogue played from words: keys as they are, {@code CODE} for a good phone code, {@code -} for silence,
 * four digits for a PIN that has them twice,
 * {@code spoken}, the department's {@code told}, {@code wrong}, {@code many}, {@code old},
 * {@code none}, {@code unconnected}, {@code letter}, {@code nofile}, {@code unreadable}, {@code unknown}, {@code arranged}, {@code withheld}, {@code card} or {@code nocard},
 * {@code hours} or {@code nohours}, {@code shut} and {@code nobody}; else a person is there when one is sought.
 *
 * @param lastSteps what the last input left on the call
 */
record DialogueScript(String turn, List<String> steps, List<String> lastSteps, Language language) {

    private static final String CODE = PhoneCode.withCheck("48291530").digits();

    private static final int SHORT = 4;

    /** In the menu of the demonstration. */
    static DialogueScript play(String inputs) {
        return play(DemoMenu.plan(), inputs);
    }

    static MenuDialogue after(MenuPlan plan, String inputs) {
        MenuDialogue dialogue = begin(plan);
        for (String word : words(inputs)) {
            dialogue = after(dialogue, word);
        }
        return seated(dialogue);
    }

    static DialogueScript play(MenuPlan plan, String inputs) {
        MenuDialogue dialogue = begin(plan);
        List<String> steps = new ArrayList<>();
        for (String word : words(inputs)) {
            dialogue = after(dialogue, word);
            steps.addAll(written(dialogue.steps()));
        }
        List<String> last = written(dialogue.steps());
        dialogue = seated(dialogue);
        return new DialogueScript(written(dialogue.turn()), steps, last, dialogue.language());
    }

    private static MenuDialogue after(MenuDialogue dialogue, String word) {
        return (word.equals("shut") || word.equals("nobody") ? dialogue : seated(dialogue)).after(input(word));
    }

    private static MenuDialogue seated(MenuDialogue dialogue) {
        return dialogue.turn() instanceof DialogueAction.SeekPerson
                ? dialogue.after(DemoMenu.sought(Optional.empty()))
                : dialogue;
    }

    private static MenuDialogue begin(MenuPlan plan) {
        return MenuDialogue.begin(plan, Language.PL, Clock.fixed(CaseAnswers.NOW, ZoneOffset.UTC));
    }

    private static String[] words(String inputs) {
        return inputs.isBlank() ? new String[0] : inputs.split(" ");
    }

    static Input input(String word) {
        return switch (word) {
            case "-" -> new Input.Silence();
            case "spoken" -> new Input.Spoken();
            case "CODE" -> new Input.Keys(CODE);
            case "told" -> new Input.CaseAnswered(CaseAnswers.inProgress());
            case "wrong" -> new Input.CaseAnswered(new CaseAnswer.NotRecognised());
            case "card" -> new Input.CardLookedUp(Optional.of(DemoMenu.CARD));
            case "old" -> new Input.CaseAnswered(CaseAnswers.told(CaseStage.IN_PROGRESS, Duration.ofDays(1), true));
            case "arranged" -> new Input.ReturnCallArranged(CaseAnswers.OPENED, true);
            case "withheld" -> new Input.ReturnCallArranged(CaseAnswers.OPENED, false);
            case "nocard" -> new Input.CardLookedUp(Optional.empty());
            case "hours" -> new Input.HoursLookedUp(Optional.of(DemoMenu.HOURS));
            case "nohours" -> new Input.HoursLookedUp(Optional.empty());
            case "shut" -> DemoMenu.sought(Optional.of(QueueExitReason.CLOSED));
            case "nobody" -> DemoMenu.sought(Optional.of(QueueExitReason.NOBODY));
            case "many" -> new Input.CaseAnswered(new CaseAnswer.TooManyTries(Duration.ofMinutes(5)));
            case "none" -> untold(UnavailableReason.SILENT);
            case "unconnected" -> untold(UnavailableReason.NOT_CONNECTED);
            case "letter" -> untold(UnavailableReason.ASKED_BY_LETTER);
            case "nofile" -> untold(UnavailableReason.NO_FILE_YET);
            case "unreadable" -> untold(UnavailableReason.UNREADABLE);
            case "unknown" -> untold(UnavailableReason.UNKNOWN_CASE);
            default -> new Input.Keys(isPin(word) ? word + word : word);
        };
    }

    private static Input untold(UnavailableReason reason) {
        return new Input.CaseAnswered(CaseAnswers.unavailable(reason));
    }

    private static boolean isPin(String word) {
        return word.matches("[0-9]{" + SHORT + "}");
    }

    private static String written(DialogueAction turn) {
        return switch (turn) {
            case DialogueAction.Ask ask -> "ask " + ask.mostDigits() + ": " + keys(ask.say());
            case DialogueAction.AskCase ask ->
                "case " + ask.code().replace(CODE, "CODE") + " " + ask.pin().substring(0, SHORT);
            case DialogueAction.ArrangeReturnCall wish ->
                "return call about " + wish.about().sign() + " of "
                        + wish.about().department();
            case DialogueAction.LookUpCard card -> "look up " + card.procedure().value();
            case DialogueAction.LookUpHours hours -> "look up hours " + hours.place();
            case DialogueAction.SeekPerson seek -> "seek: " + keys(seek.unsaid());
            case DialogueAction.TakeMessage message -> "message: " + keys(message.say());
            case DialogueAction.Tell tell -> "tell: " + keys(tell.say());
            case DialogueAction.ToPerson person -> "person " + person.queue() + ": " + keys(person.say());
            case DialogueAction.Goodbye goodbye -> "goodbye: " + keys(goodbye.say());
        };
    }

    private static String keys(List<Phrase> say) {
        return say.stream()
                .map(phrase -> phrase.key()
                        + phrase.language().map(other -> "/" + other).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static List<String> written(List<MenuStep> steps) {
        return steps.stream()
                .map(step -> (step.kind() + " " + step.detail()
                                + step.stage().map(stage -> " " + stage).orElse(""))
                        .strip())
                .toList();
    }
}
