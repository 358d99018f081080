package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.menu.CaseAnswers.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.waiting.WaitingFixture;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.domain.SpokenText;

/** Dialogues of up to eight inputs, or by a sign and more, with every stage a case can have: nobody hears a hole, and no text is idle. */
class EveryPhraseHasItsWordsTest {

    private static final int INPUTS = 8;
    /** Said around the queue, outside of the dialogue. */
    private static final List<String> OF_THE_QUEUE =
            List.of("survey.question", "survey.thanks", "menu.recorded", "menu.supervised");

    private static final CardView WHOLE_CARD = new CardView(
            DemoMenu.CARD.symbol(),
            DemoMenu.CARD.department(),
            DemoMenu.CARD.title(),
            new CardText("dowód", "bez opłaty", "do miesiąca", "w urzędzie"));
    private static final List<Input> WORDS = Stream.concat(
                    Stream.of(
                                    "0",
                                    "1",
                                    "2",
                                    "5410*77*2026",
                                    "5410*7",
                                    "arranged",
                                    "withheld",
                                    "4",
                                    "7",
                                    "9",
                                    "*",
                                    "CODE",
                                    "1234",
                                    "-",
                                    "spoken",
                                    "told",
                                    "wrong",
                                    "many",
                                    "none",
                                    "unconnected",
                                    "letter",
                                    "nofile",
                                    "unreadable",
                                    "unknown",
                                    "nocard",
                                    "hours",
                                    "nohours",
                                    "shut",
                                    "nobody")
                            .map(DialogueScript::input),
                    Stream.concat(
                            Stream.of(
                                    DemoMenu.sought(Optional.empty()),
                                    closedOf(OpeningPlace.LINE),
                                    closedOf(OpeningPlace.OFFICE),
                                    new Input.CardLookedUp(Optional.of(WHOLE_CARD)),
                                    new Input.CaseAnswered(CaseAnswers.toBeCollected())),
                            Arrays.stream(CaseStage.values())
                                    .map(stage ->
                                            new Input.CaseAnswered(CaseAnswers.told(stage, Duration.ofDays(3), true)))))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void in_each_language(Language language) {
        Map<String, SpokenText> texts = new SeededTexts()
                .all().stream()
                        .filter(text -> text.language().equals(language))
                        .collect(Collectors.toMap(SpokenText::key, text -> text));
        Set<String> heard = new HashSet<>();
        for (Phrase phrase : everythingSaid(language)) {
            if (phrase.words().isPresent()) {
                continue;
            }
            assertThat(texts).containsKey(phrase.key());
            Map<String, String> values = new HashMap<>(phrase.params());
            values.put("office", "Urząd Miasta Krakowa");
            assertThat(texts.get(phrase.key()).filled(values)).doesNotContain("{", "}");
            heard.add(phrase.key());
        }
        heard.addAll(OF_THE_QUEUE);
        if (language.equals(Language.PL)) {
            // For callers of a third language whose texts are not all translated yet.
            heard.add("case.in-polish");
        }
        assertThat(heard).isEqualTo(texts.keySet());
    }

    /** Of the dialogues at the same turn one is followed; that every text is heard shows that these are enough. */
    private static Set<Phrase> everythingSaid(Language language) {
        Set<Phrase> said = new HashSet<>(GlobalKeys.ALL);
        said.addAll(WaitingFixture.everythingSaid(language));
        Map<Object, MenuDialogue> open = new HashMap<>();
        MenuDialogue start = MenuDialogue.begin(DemoMenu.plan(), language, Clock.fixed(NOW, ZoneOffset.UTC));
        open.put("", start);
        // The PIN is asked for in the same words after a code and after a sign.
        open.put(
                "by sign",
                Stream.of("1", "*", "5410*77*2026", "1", "PIN")
                        .map(DialogueScript::input)
                        .reduce(start, MenuDialogue::after, (one, other) -> other));
        for (int i = 0; i < INPUTS; i++) {
            open.values().forEach(dialogue -> said.addAll(phrases(dialogue.turn())));
            Map<Object, MenuDialogue> next = new HashMap<>();
            open.values()
                    .forEach(dialogue ->
                            WORDS.stream().map(dialogue::after).forEach(after -> next.put(after.turn(), after)));
            open = next;
        }
        return said;
    }

    private static Input closedOf(OpeningPlace place) {
        return new Input.HoursLookedUp(Optional.of(new HoursView(
                place,
                Optional.empty(),
                DemoMenu.HOURS.week(),
                true,
                CallerNumber.WITHHELD,
                DemoMenu.line(false),
                List.of())));
    }

    static List<Phrase> phrases(DialogueAction turn) {
        return switch (turn) {
            case DialogueAction.Ask ask -> ask.say();
            case DialogueAction.AskCase ask -> List.of();
            case DialogueAction.ArrangeReturnCall wish -> List.of();
            case DialogueAction.LookUpCard card -> List.of();
            case DialogueAction.LookUpHours hours -> List.of();
            case DialogueAction.SeekPerson seek -> List.of();
            case DialogueAction.TakeMessage message -> message.say();
            case DialogueAction.Tell tell -> tell.say();
            case DialogueAction.ToPerson person -> person.say();
            case DialogueAction.Goodbye goodbye -> goodbye.say();
        };
    }
}
