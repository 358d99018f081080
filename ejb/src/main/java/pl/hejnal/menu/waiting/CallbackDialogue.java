package pl.hejnal.menu.waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

/**
 * How a waiting caller says on which number they want to be called back: the one they call from, or, where the office takes
 * others, one that they key in, read back and confirmed. A value, like {@link MenuDialogue}: after an input it is another dialogue.
 */
public final class CallbackDialogue {

    /** So many failures lead back to the queue, where the place is still theirs. */
    private static final int FAILURES_ALLOWED = 2;
    /** E.164. */
    private static final int LONGEST_NUMBER = 15;

    private static final Duration TO_CHOOSE = Duration.ofSeconds(6);
    private static final Duration TO_TYPE = Duration.ofSeconds(5);

    /** What happens next. */
    public sealed interface Action {

        /** Speak, then collect keys; a key interrupts the speech. */
        record Ask(List<Phrase> say, int mostDigits, Duration timeout) implements Action {}

        /** Write the wish down; when that is done, the caller is told with these words and the call is over. */
        record Keep(CallerNumber number, List<Phrase> say) implements Action {}

        /** Speak, then go on waiting in the queue. */
        record GoOnWaiting(List<Phrase> say) implements Action {}
    }

    private final Language language;
    private final Predicate<CallerNumber> allowed;
    private final boolean others;
    private final CallerNumber number;
    private final int failures;
    private final Action turn;

    private CallbackDialogue(
            Language language,
            Predicate<CallerNumber> allowed,
            boolean others,
            CallerNumber number,
            int failures,
            Action turn) {
        this.language = language;
        this.allowed = allowed;
        this.others = others;
        this.number = number;
        this.failures = failures;
        this.turn = turn;
    }

    /**
     * @param caller the number that the network tells, which may be withheld
     * @param allowed which numbers may be dialled
     * @param others whether they may name a number that they do not call from
     */
    public static CallbackDialogue begin(
            Language language, CallerNumber caller, Predicate<CallerNumber> allowed, boolean others) {
        CallbackDialogue start = new CallbackDialogue(
                language, allowed, others, CallerNumber.WITHHELD, 0, new Action.GoOnWaiting(List.of()));
        if (allowed.test(caller)) {
            return start.confirm(caller, 0);
        }
        return others
                ? start.askNumber(List.of(), 0)
                : start.goOnWaiting(List.of(Phrase.of(caller.isWithheld() ? "callback.withheld" : "callback.refused")));
    }

    public Action turn() {
        return turn;
    }

    /** @param keys empty when none came in time */
    public CallbackDialogue after(String keys) {
        if (!(turn instanceof Action.Ask)) {
            return this;
        }
        if (keys.startsWith("*")) {
            return goOnWaiting(List.of());
        }
        return number.isWithheld() ? typed(keys) : answered(keys);
    }

    private CallbackDialogue answered(String keys) {
        if (keys.equals("1")) {
            return with(number, failures, new Action.Keep(number, List.of(Phrase.of("callback.kept"))));
        }
        if (keys.equals("2") && others) {
            return askNumber(List.of(), failures);
        }
        return failures + 1 < FAILURES_ALLOWED ? confirm(number, failures + 1) : goOnWaiting(List.of());
    }

    /** The wish was not taken: what is said instead of that it was, and they go on waiting. */
    public CallbackDialogue refused(CallbackAnswer answer) {
        return switch (answer) {
            case KEPT -> this;
            case OPEN_ALREADY -> goOnWaiting(List.of(Phrase.of("callback.already")));
            case ENOUGH_TODAY -> goOnWaiting(List.of(Phrase.of("callback.enough")));
        };
    }

    private CallbackDialogue typed(String keys) {
        CallerNumber typed = CallerNumber.of(keys);
        if (!keys.isEmpty() && allowed.test(typed)) {
            return confirm(typed, failures);
        }
        List<Phrase> refused = keys.isEmpty() ? List.of() : List.of(Phrase.of("callback.refused"));
        return failures + 1 < FAILURES_ALLOWED ? askNumber(refused, failures + 1) : goOnWaiting(refused);
    }

    private CallbackDialogue confirm(CallerNumber told, int failed) {
        List<Phrase> say = new ArrayList<>();
        say.add(Phrase.of(
                "callback.confirm", "number", RulesOfSpeech.of(language).phone(told)));
        say.add(Phrase.of("callback.key.right"));
        if (others) {
            say.add(Phrase.of("callback.key.other"));
        }
        say.add(Phrase.of("callback.key.wait"));
        return with(told, failed, new Action.Ask(List.copyOf(say), 1, TO_CHOOSE));
    }

    private CallbackDialogue askNumber(List<Phrase> before, int failed) {
        List<Phrase> say = new ArrayList<>(before);
        say.add(Phrase.of("callback.number"));
        return with(CallerNumber.WITHHELD, failed, new Action.Ask(List.copyOf(say), LONGEST_NUMBER, TO_TYPE));
    }

    private CallbackDialogue goOnWaiting(List<Phrase> before) {
        List<Phrase> say = new ArrayList<>(before);
        say.add(Phrase.of("callback.wait"));
        return with(number, failures, new Action.GoOnWaiting(List.copyOf(say)));
    }

    private CallbackDialogue with(CallerNumber told, int failed, Action next) {
        return new CallbackDialogue(language, allowed, others, told, failed, next);
    }

    /** What somebody hears who is called back; only who presses the key is brought to a clerk, as no answering machine does. */
    public static List<Phrase> greeting() {
        return List.of(Phrase.of("callback.called"), Phrase.of("callback.key.talk"));
    }
}
