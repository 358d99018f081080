package pl.hejnal.menu.waiting;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.Phrase;

/** Callers in a queue. */
public final class WaitingFixture {

    static final CallerNumber RESIDENT = CallerNumber.of("126001122");
    static final Predicate<CallerNumber> POLISH = number -> number.e164().startsWith("+48");
    private static final int INPUTS = 4;
    private static final List<String> KEYS = List.of("", "1", "2", "*", "700123456", "0049170123", "601234567");

    private WaitingFixture() {}

    static QueuePlace place(int ahead, Duration expected) {
        return new QueuePlace(ahead, Optional.ofNullable(expected), true);
    }

    /** All that can be said to somebody in a queue, and to whom is called back. */
    public static Set<Phrase> everythingSaid(Language language) {
        WaitingWords words = new WaitingWords(language);
        Set<Phrase> said = new HashSet<>(words.common());
        said.addAll(words.about(place(3, Duration.ofMinutes(4)), true));
        said.addAll(words.about(place(3, Duration.ofMinutes(4)), false));
        said.addAll(CallbackDialogue.greeting());
        List<CallbackDialogue> open = List.of(
                CallbackDialogue.begin(language, RESIDENT, POLISH, true),
                CallbackDialogue.begin(language, CallerNumber.WITHHELD, POLISH, true),
                CallbackDialogue.begin(language, CallerNumber.WITHHELD, POLISH, false),
                CallbackDialogue.begin(language, RESIDENT, POLISH, false).refused(CallbackAnswer.OPEN_ALREADY),
                CallbackDialogue.begin(language, RESIDENT, POLISH, false).refused(CallbackAnswer.ENOUGH_TODAY));
        for (int i = 0; i < INPUTS; i++) {
            open.forEach(dialogue -> said.addAll(words(dialogue)));
            open = open.stream()
                    .flatMap(dialogue -> KEYS.stream().map(dialogue::after))
                    .toList();
        }
        return said;
    }

    static List<Phrase> words(CallbackDialogue dialogue) {
        return switch (dialogue.turn()) {
            case CallbackDialogue.Action.Ask ask -> ask.say();
            case CallbackDialogue.Action.Keep keep -> keep.say();
            case CallbackDialogue.Action.GoOnWaiting waiting -> waiting.say();
        };
    }
}
