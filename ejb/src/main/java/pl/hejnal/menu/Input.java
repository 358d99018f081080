package pl.hejnal.menu;

import java.util.Optional;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.directory.CardView;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;

/** What came of a {@link DialogueAction}. */
public sealed interface Input {

    /** Keys were pressed, at least one: {@code 0-9}, {@code *}, {@code #}. */
    record Keys(String digits) implements Input {

        /** They may be a PIN, which is in no log. */
        @Override
        public String toString() {
            return "Keys[" + digits.length() + "]";
        }
    }

    /** No key was pressed in time. */
    record Silence() implements Input {}

    record CaseAnswered(CaseAnswer answer) implements Input {}

    /** Empty when there is no such card. */
    record CardLookedUp(Optional<CardView> card) implements Input {}

    /** Empty when there is no such place. */
    record HoursLookedUp(Optional<HoursView> hours) implements Input {}

    /**
     * Whether a person is there.
     *
     * @param turnedAway why not; empty when one is
     */
    record PersonSought(Optional<QueueExitReason> turnedAway, OpenState line) implements Input {}

    /** @param possible whether somebody will call back; nobody can call a withheld number */
    record ReturnCallArranged(AskedCase about, boolean possible) implements Input {}

    /** All was spoken and no key interrupted it. */
    record Spoken() implements Input {}
}
