package pl.hejnal.integration.telephony.fastagi.script;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.cases.attempts.domain.Requester;
import pl.hejnal.integration.telephony.JournalWord;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.DialogueAction;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.speech.Phrase;

/** One caller's dialogue, from the greeting to where it leads; every step is on the call before the next word. */
final class Conversation {

    private final ArrivalRecorded call;
    private final AgiSession line;
    private final MenuOffice office;
    private final Clock clock;
    private final CallerPrompter guide;
    private final SameMatter sameMatter;
    private MenuDialogue dialogue;
    private boolean settled;

    /** @param dialogue where they begin */
    Conversation(ArrivalRecorded call, AgiSession line, MenuOffice office, MenuDialogue dialogue, Clock clock) {
        this.call = call;
        this.line = line;
        this.office = office;
        this.clock = clock;
        this.dialogue = dialogue;
        guide = new CallerPrompter(line, this::sound, this::heard);
        sameMatter = new SameMatter(office, line, guide, clock);
    }

    DialplanRoute hold() throws AgiException {
        writeDown(false);
        while (true) {
            switch (dialogue.turn()) {
                case DialogueAction.Ask ask -> go(guide.ask(ask));
                case DialogueAction.Tell tell -> go(guide.tell(tell.say()));
                case DialogueAction.AskCase ask ->
                    go(line.listeningDuring(() -> new Input.CaseAnswered(
                            office.ask(new CaseQuestion(ask.code(), ask.pin(), Requester.calling(call.caller()))))));
                case DialogueAction.ArrangeReturnCall wish -> arrangeReturnCall(wish);
                case DialogueAction.LookUpCard card ->
                    go(line.listeningDuring(
                            () -> new Input.CardLookedUp(office.card(card.procedure(), dialogue.language()))));
                case DialogueAction.LookUpHours hours ->
                    go(line.listeningDuring(
                            () -> new Input.HoursLookedUp(office.hours(hours.place(), dialogue.language()))));
                case DialogueAction.SeekPerson seek -> seekPerson();
                case DialogueAction.TakeMessage message -> {
                    guide.tell(message.say());
                    office.leavesMessage(call.id(), clock.instant());
                    return DialplanRoute.MESSAGE;
                }
                case DialogueAction.ToPerson person -> {
                    sameMatter.ask(call);
                    guide.tell(person.say());
                    tellOfRecording();
                    tellOfSupervision();
                    return DialplanRoute.toQueue(person.queue().name());
                }
                case DialogueAction.Goodbye goodbye -> {
                    guide.tell(goodbye.say());
                    return DialplanRoute.HANG_UP;
                }
            }
        }
    }

    /** Nobody is recorded who was not told so first, and why it may be. */
    private void tellOfRecording() throws AgiException {
        CallPolicy recording = line.listeningDuring(() -> office.policy(CallPolicy.Name.RECORDING));
        if (recording.on()) {
            guide.insist(List.of(Phrase.recorded(recording.basis())));
            line.set("HEJNAL_RECORD", "yes");
        }
        CallPolicy survey = line.listeningDuring(() -> office.policy(CallPolicy.Name.SURVEY));
        line.set("HEJNAL_SURVEY", survey.on() ? "yes" : "no");
    }

    /** Nor is anybody listened to by a manager; the PBX is asked for this mark before one is brought to the talk. */
    private void tellOfSupervision() throws AgiException {
        CallPolicy supervision = line.listeningDuring(() -> office.policy(CallPolicy.Name.SUPERVISION));
        if (supervision.on()) {
            guide.insist(List.of(Phrase.supervised(supervision.basis())));
            line.set("HEJNAL_SUPERVISED", "yes");
        }
    }

    /** What is promised or refused here is in the PBX's journal too, where no failure of ours can lose it. */
    private void arrangeReturnCall(DialogueAction.ArrangeReturnCall wish) throws AgiException {
        boolean arranged =
                line.listeningDuring(() -> office.returnCallRequested(call.id(), wish.about(), clock.instant()));
        if (arranged) {
            line.note(JournalWord.RETURN_CALL);
        }
        go(new Input.ReturnCallArranged(wish.about(), arranged));
    }

    private void seekPerson() throws AgiException {
        Input.PersonSought sought = line.listeningDuring(this::seek);
        if (sought.turnedAway().isPresent()) {
            line.note(sought.turnedAway().get() == QueueExitReason.CLOSED ? JournalWord.CLOSED : JournalWord.NOBODY);
        }
        go(sought);
    }

    private Input.PersonSought seek() {
        Input.PersonSought sought = office.seekPerson();
        sought.turnedAway().ifPresent(why -> office.turnedAway(call.id(), why, clock.instant()));
        return sought;
    }

    private Path sound(Phrase phrase) {
        return office.sound(phrase, phrase.language().orElse(dialogue.language()));
    }

    private void go(Input input) throws AgiException {
        Language before = dialogue.language();
        dialogue = dialogue.after(input);
        boolean another = !dialogue.language().equals(before);
        writeDown(another);
        if (another) {
            // What the dialplan itself says from here on, while waiting and around a message.
            line.set("CHANNEL(language)", dialogue.language().code());
        }
    }

    private void writeDown(boolean anotherLanguage) throws AgiException {
        List<MenuStep> steps = dialogue.steps();
        if (anotherLanguage || !steps.isEmpty()) {
            line.listeningDuring(() -> {
                if (anotherLanguage) {
                    office.speaks(call.id(), dialogue.language());
                }
                steps.forEach(step -> office.step(call.id(), new RecordedStep(clock.instant(), step)));
            });
        }
    }

    /** Where they have come to; whoever comes back from a queue goes on from there. */
    MenuDialogue dialogue() {
        return dialogue;
    }

    /** Who has heard what they called for has it, even if they hang up in the next sentence. */
    private void heard(Phrase sentence) throws AgiException {
        if (!settled && dialogue.settles(sentence)) {
            settled = true;
            try {
                line.listeningDuring(() -> office.settled(call.id(), clock.instant()));
            } finally {
                // Also when the office cannot write it down now: they have heard it.
                line.note(JournalWord.SETTLED);
            }
        }
    }
}
