package pl.hejnal.menu;

import java.time.Duration;
import java.util.List;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.speech.Phrase;
import pl.hejnal.staffing.domain.CallQueue;

/** What happens next in the dialogue; each kind says which {@link Input} it waits for. */
public sealed interface DialogueAction {

    /**
     * Speak, then collect keys; a key interrupts the speech. Ends with {@link Input.Keys} or {@link Input.Silence}.
     *
     * @param mostDigits after so many keys nothing more is waited for
     * @param timeout how long to wait for the first key after the last word, and for each further key
     * @param alone a key that, pressed first, is the whole answer; empty where there is none
     */
    record Ask(List<Phrase> say, int mostDigits, Duration timeout, String alone) implements DialogueAction {

        public Ask(List<Phrase> say, int mostDigits, Duration timeout) {
            this(say, mostDigits, timeout, "");
        }

        public Ask {
            say = List.copyOf(say);
        }
    }

    /**
     * Ask for the state of a case. Ends with {@link Input.CaseAnswered}.
     *
     * @param code the phone code, or the digits of a sign with stars between them
     */
    record AskCase(String code, String pin) implements DialogueAction {

        /** A PIN is in no log. */
        @Override
        public String toString() {
            return "AskCase[" + code + "]";
        }
    }

    /** Write down that somebody is to return the call about this case. Ends with {@link Input.ReturnCallArranged}. */
    record ArrangeReturnCall(AskedCase about) implements DialogueAction {}

    /** Look up the card of a procedure in the dialogue's language. Ends with {@link Input.CardLookedUp}. */
    record LookUpCard(ProcedureSymbol procedure) implements DialogueAction {}

    /** Look up when a place is open. Ends with {@link Input.HoursLookedUp}. */
    record LookUpHours(OpeningPlace place) implements DialogueAction {}

    /**
     * See whether a person is there. Ends with {@link Input.PersonSought}.
     *
     * @param unsaid what the next turn says first
     */
    record SeekPerson(List<Phrase> unsaid) implements DialogueAction {
        public SeekPerson {
            unsaid = List.copyOf(unsaid);
        }
    }

    /** Speak, then let the caller speak a message; the dialogue is over. */
    record TakeMessage(List<Phrase> say) implements DialogueAction {
        public TakeMessage {
            say = List.copyOf(say);
        }
    }

    /** Speak and go on. Ends with {@link Input.Spoken}, or with {@link Input.Keys} if a key interrupted it. */
    record Tell(List<Phrase> say) implements DialogueAction {
        public Tell {
            say = List.copyOf(say);
        }
    }

    /** Speak, then put the call into a queue; the dialogue is over. */
    record ToPerson(List<Phrase> say, CallQueue queue) implements DialogueAction {
        public ToPerson {
            say = List.copyOf(say);
        }
    }

    /** Speak, then hang up; the dialogue is over. */
    record Goodbye(List<Phrase> say) implements DialogueAction {
        public Goodbye {
            say = List.copyOf(say);
        }
    }
}
