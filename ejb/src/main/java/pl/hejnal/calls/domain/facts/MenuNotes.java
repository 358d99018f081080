package pl.hejnal.calls.domain.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * What the menu told a caller or promised them, beside an answer, and what decides the outcome of their call. The menu has
 * it written into the PBX's journal too, so that a call that only the journal knows has its true outcome.
 *
 * @param turnedAway why there was no person for them, if they were told so
 * @param callbackAt when they asked in the queue to be called back
 * @param returnCallAt when they asked in the menu for a return call about their case
 */
public record MenuNotes(
        Optional<QueueExitReason> turnedAway,
        Optional<Instant> turnedAwayAt,
        Optional<Instant> callbackAt,
        Optional<Instant> returnCallAt) {

    public static final MenuNotes NONE =
            new MenuNotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The first telling counts, as everywhere. */
    public MenuNotes turnedAway(QueueExitReason why, Instant at) {
        return turnedAway.isPresent()
                ? this
                : new MenuNotes(Optional.of(why), Optional.of(at), callbackAt, returnCallAt);
    }

    public MenuNotes callbackAsked(Instant at) {
        return callbackAt.isPresent() ? this : new MenuNotes(turnedAway, turnedAwayAt, Optional.of(at), returnCallAt);
    }

    public MenuNotes returnCallRequested(Instant at) {
        return returnCallAt.isPresent() ? this : new MenuNotes(turnedAway, turnedAwayAt, callbackAt, Optional.of(at));
    }

    /** Whether these know of something that the others do not. */
    boolean addTo(MenuNotes others) {
        return (turnedAway.isPresent() && others.turnedAway.isEmpty())
                || (callbackAt.isPresent() && others.callbackAt.isEmpty())
                || (returnCallAt.isPresent() && others.returnCallAt.isEmpty());
    }

    boolean isNothing() {
        return turnedAway.isEmpty() && callbackAt.isEmpty() && returnCallAt.isEmpty();
    }
}
