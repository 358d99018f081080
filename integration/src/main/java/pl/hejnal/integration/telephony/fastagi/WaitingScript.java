package pl.hejnal.integration.telephony.fastagi;

import java.time.Clock;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.calls.Arrived;
import pl.hejnal.calls.AskCallback;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallbackAnswer;
import pl.hejnal.calls.QueuePlace;
import pl.hejnal.menu.CallbackDialogue;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.menu.WaitingWords;

/**
 * What a caller in a queue hears now and then, and what their keys do. Whatever it is, their place is kept: the dialplan
 * queues them by the time when they first came.
 */
final class WaitingScript {

    /** The keys are told at the first time and at every fourth. */
    private static final int KEYS_EVERY = 4;
    /** The word in the PBX's journal by which others can tell that this caller did not give up. */
    private static final String CALLBACK_NOTED = "HEJNAL_CALLBACK";

    private final MenuOffice office;
    private final MenuScript menu;
    private final LeftDialogues left;
    private final Clock clock;

    WaitingScript(MenuOffice office, MenuScript menu, LeftDialogues left, Clock clock) {
        this.office = office;
        this.menu = menu;
        this.left = left;
        this.clock = clock;
    }

    Onward serve(CallArrived event, QueuedCaller caller, AgiLine line) throws AgiException {
        CallerGuide guide = new CallerGuide(line, phrase -> office.sound(phrase,
                phrase.language().orElse(caller.language())), heard -> { });
        QueuePlace place = office.place(event.id(), caller.queue(), caller.since());
        String key = caller.key().isEmpty() ? tell(place, caller, guide) : caller.key();
        if (key.equals(WaitingWords.BACK)) {
            return backToMenu(event, caller, line);
        }
        return key.equals(WaitingWords.CALLBACK) && place.mayBeCalledBack() ? callBack(event, caller, guide, line)
                : Onward.GO_ON_WAITING;
    }

    /** Whoever is next and knows it is not kept from being served by hearing it again. */
    private String tell(QueuePlace place, QueuedCaller caller, CallerGuide guide) throws AgiException {
        boolean keys = caller.told() % KEYS_EVERY == 0;
        if (place.ahead() == 0 && !keys) {
            return "";
        }
        Input input = guide.tell(new WaitingWords(caller.language()).about(place, keys));
        return input instanceof Input.Keys pressed ? pressed.digits() : "";
    }

    private Onward backToMenu(CallArrived event, QueuedCaller caller, AgiLine line) throws AgiException {
        Arrived call = office.arrived(event);
        office.leftQueue(call.id(), clock.instant());
        MenuDialogue dialogue = left.take(call.id()).map(MenuDialogue::back)
                .orElseGet(() -> MenuDialogue.again(office.menu(), caller.language(), clock));
        return menu.lead(call, line, dialogue);
    }

    private Onward callBack(CallArrived event, QueuedCaller caller, CallerGuide guide, AgiLine line) throws AgiException {
        Arrived call = office.arrived(event);
        CallbackDialogue dialogue = CallbackDialogue.begin(caller.language(), call.caller(), office::mayDial,
                office.mayNameAnotherNumber());
        while (true) {
            switch (dialogue.turn()) {
                case CallbackDialogue.Turn.Ask ask -> dialogue = dialogue.after(
                        guide.ask(ask.say(), ask.mostDigits(), ask.timeout()) instanceof Input.Keys keys
                                ? keys.digits() : "");
                case CallbackDialogue.Turn.Keep keep -> {
                    CallbackAnswer answer = office.callBack(new AskCallback(call.id(), caller.queue(), caller.since(),
                            keep.number(), clock.instant()));
                    if (answer == CallbackAnswer.KEPT) {
                        line.note(CALLBACK_NOTED);
                        guide.tell(keep.say());
                        return Onward.HANG_UP;
                    }
                    dialogue = dialogue.refused(answer);
                }
                case CallbackDialogue.Turn.GoOnWaiting waiting -> {
                    guide.tell(waiting.say());
                    return Onward.GO_ON_WAITING;
                }
            }
        }
    }
}
