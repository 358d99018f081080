package pl.hejnal.menu;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.directory.CardView;
import pl.hejnal.hours.HoursView;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuRules;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.ReadAloud;
import pl.hejnal.speech.rules.RulesOfSpeech;
import pl.hejnal.staffing.domain.CallQueue;

/** What is said at each place of the menu, and about what has just happened. */
final class MenuWords {

    private static final Duration TO_CHOOSE = Duration.ofSeconds(6);
    /** The key that says so where a code is asked for. */
    static final String NO_CODE = "*";
    /** With the person, that makes four: where there are fewer, telling how many takes longer than it helps. */
    private static final int FEWEST_COUNTED = 3;
    /** Digits are read from a letter, often with glasses to be found first. */
    private static final Duration TO_TYPE = Duration.ofSeconds(10);

    private final Language language;
    private final RulesOfSpeech rules;
    private final CaseStateWords caseWords;
    private final HoursWords hoursWords;

    MenuWords(Language language, Clock clock) {
        this.language = language;
        rules = RulesOfSpeech.of(language);
        caseWords = new CaseStateWords(rules, clock);
        hoursWords = new HoursWords(rules, clock);
    }

    Language language() {
        return language;
    }

    /** @param before what is said first, about what has just happened */
    DialogueAction turn(DialoguePosition place, List<Phrase> before, KeyedDigits keyed, List<Phrase> content) {
        return switch (place.state()) {
            case CHOICE -> new DialogueAction.Ask(choice(place, before), 1, TO_CHOOSE);
            case CODE ->
                new DialogueAction.Ask(say(before, "menu.code", "menu.code.none"), PhoneCode.LENGTH, TO_TYPE, NO_CODE);
            case SIGN -> new DialogueAction.Ask(say(before, "menu.sign"), SignKeys.LONGEST, TO_TYPE);
            case SIGN_READ_BACK ->
                choose(readBack(before, keyed), "menu.sign.right", "menu.sign.again", "menu.choice.person");
            case PIN -> new DialogueAction.Ask(say(before, "menu.pin"), Pin.LENGTH, TO_TYPE);
            case ASKING -> new DialogueAction.AskCase(keyed.code(), keyed.pin());
            case LOOKING_UP ->
                place.here() instanceof MenuNode.Hours hours
                        ? new DialogueAction.LookUpHours(hours.place())
                        : new DialogueAction.LookUpCard(((MenuNode.Card) place.here()).procedure());
            case TELLING, TELLING_OLD -> new DialogueAction.Tell(content);
            case AFTER -> choose(before, "menu.choice.again", "menu.choice.back", "menu.choice.person");
            case AFTER_OLD ->
                choose(
                        before,
                        "menu.choice.again",
                        "menu.choice.return-call",
                        "menu.choice.back",
                        "menu.choice.person");
            case ARRANGING ->
                new DialogueAction.ArrangeReturnCall(keyed.opened().orElseThrow());
            case HELD_BACK -> choose(before, "menu.choice.back", "menu.choice.person");
            // Where asking again in a moment changes nothing it is not offered.
            case NO_ANSWER ->
                keyed.untold().filter(why -> !why.mayPassSoon()).isPresent()
                        ? choose(before, "menu.choice.return-call", "menu.choice.back", "menu.choice.person")
                        : choose(
                                before,
                                "menu.choice.retry",
                                "menu.choice.return-call",
                                "menu.choice.back",
                                "menu.choice.person");
            case PERSON -> new DialogueAction.SeekPerson(before);
            case CLOSED -> choose(before, "menu.choice.message", "menu.choice.back");
            case UNATTENDED -> choose(before, "menu.choice.message", "menu.choice.wait", "menu.choice.back");
            case MESSAGE -> new DialogueAction.TakeMessage(say(before, "menu.message"));
            case QUEUE ->
                new DialogueAction.ToPerson(say(before, "menu.to-person"), new CallQueue(place.queue(), language));
            case WAITING ->
                new DialogueAction.ToPerson(say(before, "menu.to-waiting"), new CallQueue(place.queue(), language));
            case GOODBYE -> new DialogueAction.Goodbye(say(before, "menu.goodbye"));
        };
    }

    /**
     * Other languages first, each in its own words, so that nobody has to listen to what they do not understand; then how
     * many options there are, the person among them.
     */
    private List<Phrase> choice(DialoguePosition place, List<Phrase> before) {
        List<Phrase> said = new ArrayList<>(before);
        List<MenuOption> options = ((MenuNode.Choice) place.here()).options();
        options.stream()
                .filter(option -> option.language()
                        .filter(other -> !other.equals(language))
                        .isPresent())
                .forEach(option ->
                        said.add(phrase(place, option, option.language().get())
                                .in(option.language().get())));
        List<MenuOption> services =
                options.stream().filter(option -> option.language().isEmpty()).toList();
        // Few options need no announcement; a draft that is tried may have more than a menu may.
        if (services.size() >= FEWEST_COUNTED && services.size() <= MenuRules.MOST_OPTIONS) {
            said.add(Phrase.of("menu.count." + (services.size() + 1)));
        }
        services.forEach(option -> said.add(phrase(place, option, language)));
        return place.atTheStart()
                ? say(said, "menu.choice.person")
                : say(said, "menu.choice.back", "menu.choice.person");
    }

    private static Phrase phrase(DialoguePosition place, MenuOption option, Language spoken) {
        return Phrase.said(
                place.node() + "." + option.key(), ReadAloud.of(option.say().in(spoken), spoken));
    }

    /** Only what was typed: what stands in the register is told to nobody before the PIN. */
    private List<Phrase> readBack(List<Phrase> before, KeyedDigits keyed) {
        List<Phrase> said = new ArrayList<>(before);
        said.add(Phrase.of(
                "menu.sign.typed",
                "sign",
                rules.sign(String.join(
                        ".", SignKeys.parse(keyed.code()).orElseThrow().spokenParts()))));
        return said;
    }

    List<Phrase> sentences(DialoguePosition place, MenuNode.Tell tell) {
        List<Phrase> said = new ArrayList<>();
        for (LocalText sentence : tell.sentences()) {
            said.add(
                    Phrase.said(place.node() + "." + (said.size() + 1), ReadAloud.of(sentence.in(language), language)));
        }
        return said;
    }

    List<Phrase> about(CaseAnswer.Told told) {
        return caseWords.about(told);
    }

    List<Phrase> about(HoursView hours) {
        return hoursWords.about(hours);
    }

    List<Phrase> about(CardView card) {
        return CardWords.about(card, rules);
    }

    /** What went wrong; what follows from it, a person or that nobody is there, is said by the next place. */
    List<Phrase> about(MenuState state, MenuEvent failure, KeyedDigits keyed) {
        String key = switch (failure) {
            case SILENCE -> "menu.silence";
            case MISTYPED ->
                switch (state) {
                    case CODE -> "menu.code.mistyped";
                    case SIGN -> "menu.sign.mistyped";
                    default -> "menu.pin.mistyped";
                };
            case NOT_RECOGNISED -> keyed.isSign() ? "menu.sign.not-recognised" : "menu.not-recognised";
            case UNAVAILABLE -> unavailable(keyed.untold().orElse(UnavailableReason.SILENT));
            default -> "menu.wrong-key";
        };
        return List.of(Phrase.of(key));
    }

    private static String unavailable(UnavailableReason reason) {
        return switch (reason) {
            case SILENT -> "menu.unavailable";
            case NOT_CONNECTED -> "menu.unavailable.not-connected";
            case ASKED_BY_LETTER -> "menu.unavailable.letter";
            case NO_FILE_YET -> "menu.unavailable.no-file";
            case UNREADABLE -> "menu.unavailable.unreadable";
            case UNKNOWN_CASE -> "menu.unavailable.unknown-case";
        };
    }

    /** What has to be said about an input that did not fail; for most nothing. */
    List<Phrase> about(Input input) {
        return switch (input) {
            case Input.CaseAnswered(CaseAnswer.TooManyTries tries) ->
                List.of(Phrase.of("menu.too-many", "wait", rules.waiting(tries.retryAfter())));
            case Input.PersonSought sought -> hoursWords.about(sought);
            case Input.ReturnCallArranged arranged ->
                List.of(Phrase.of(arranged.possible() ? "menu.return-call" : "menu.return-call.withheld"));
            case Input.CardLookedUp looked when looked.card().isEmpty() -> List.of(Phrase.of("menu.no-card"));
            default -> List.of();
        };
    }

    private static DialogueAction choose(List<Phrase> before, String... keys) {
        return new DialogueAction.Ask(say(before, keys), 1, TO_CHOOSE);
    }

    private static List<Phrase> say(List<Phrase> before, String... keys) {
        List<Phrase> said = new ArrayList<>(before);
        for (String key : keys) {
            said.add(Phrase.of(key));
        }
        return said;
    }
}
