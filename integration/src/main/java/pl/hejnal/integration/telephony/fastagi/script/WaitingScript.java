package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Clock;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.integration.telephony.JournalWord;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.menu.waiting.CallbackDialogue;
import pl.hejnal.menu.waiting.WaitingWords;

/**
 * What the keys of a caller in a queue do. They have left the queue by their own wish; when they come back, it is to their
 * old place: the dialplan queues them by the time when they first came.
 */
public final class WaitingScript {

    private final MenuOffice office;
    private final MenuScript menu;
    private final SuspendedDialogues left;
    private final Clock clock;

    public WaitingScript(MenuOffice office, MenuScript menu, SuspendedDialogues left, Clock clock) {
        this.office = office;
        this.menu = menu;
        this.left = left;
        this.clock = clock;
    }

    /** @param key by which they left the queue */
    public DialplanRoute serve(CallArrived event, QueuedCaller caller, String key, AgiSession line)
            throws AgiException {
        if (key.equals(WaitingWords.TO_THE_MENU)) {
            return backToMenu(event, caller, line);
        }
        return key.equals(WaitingWords.CALLBACK)
                        && office.place(event.id(), caller.queue(), caller.since())
                                .mayBeCalledBack()
                ? callBack(event, caller, line)
                : DialplanRoute.GO_ON_WAITING;
    }

    private DialplanRoute backToMenu(CallArrived event, QueuedCaller caller, AgiSession line) throws AgiException {
        ArrivalRecorded call = office.arrived(event);
        office.leftQueue(call.id(), clock.instant());
        MenuDialogue dialogue = left.take(call.id())
                .map(MenuDialogue::back)
                .orElseGet(() -> MenuDialogue.again(office.menu(), caller.language(), clock));
        return menu.lead(call, line, dialogue);
    }

    private DialplanRoute callBack(CallArrived event, QueuedCaller caller, AgiSession line) throws AgiException {
        CallerPrompter guide = new CallerPrompter(
                line, phrase -> office.sound(phrase, phrase.language().orElse(caller.language())), heard -> {});
        ArrivalRecorded call = office.arrived(event);
        CallbackDialogue dialogue = CallbackDialogue.begin(
                caller.language(), call.caller(), office::mayDial, office.mayNameAnotherNumber());
        while (true) {
            switch (dialogue.turn()) {
                case CallbackDialogue.Action.Ask ask ->
                    dialogue = dialogue.after(
                            guide.ask(ask.say(), ask.mostDigits(), ask.timeout()) instanceof Input.Keys keys
                                    ? keys.digits()
                                    : "");
                case CallbackDialogue.Action.Keep keep -> {
                    CallbackAnswer answer = office.callBack(
                            new AskCallback(call.id(), caller.queue(), caller.since(), keep.number(), clock.instant()));
                    if (answer == CallbackAnswer.KEPT) {
                        line.note(JournalWord.CALLBACK);
                        guide.tell(keep.say());
                        return DialplanRoute.HANG_UP;
                    }
                    dialogue = dialogue.refused(answer);
                }
                case CallbackDialogue.Action.GoOnWaiting waiting -> {
                    guide.tell(waiting.say());
                    return DialplanRoute.GO_ON_WAITING;
                }
            }
        }
    }
}
