package pl.hejnal.calls.domain.steps;

import java.util.Optional;
import pl.hejnal.calls.domain.facts.Outcome;

/**
 * What happened to a caller at a place of the menu. Of each place where they were, one of the first five tells how they left
 * it last, so these add up to the callers who were there; the others may have happened besides. A constant's name stands in
 * the database and is never changed.
 */
public enum PlaceEvent {
    /** Pressed a key that led to another place. */
    WENT_ON,
    /** Hung up, or was let go after pressing nothing, without having what they called for. */
    HUNG_UP,
    /** Their call ended here, and the menu had told them what they called for. */
    TOLD,
    /** Asked for a person or for a return call, or was led to a person by the menu itself. */
    PERSON,
    /** The line broke. */
    CUT_OFF,
    /** Pressed a key that means nothing here. */
    WRONG_KEY,
    /** Pressed nothing in time. */
    SILENCE;

    private static final char SEPARATOR = ':';

    /** How the place where a call ended was left, by what the call came to. */
    static PlaceEvent at(Outcome end) {
        return switch (end) {
            case SETTLED_IN_MENU -> TOLD;
            case ABANDONED_EARLY -> HUNG_UP;
            case FAILED -> CUT_OFF;
            case ANSWERED,
                    ABANDONED_WAITING,
                    OUT_OF_HOURS,
                    MESSAGE_LEFT,
                    CALLBACK,
                    NOT_REACHED,
                    RETURN_CALL_REQUESTED -> PERSON;
            case IN_PROGRESS -> throw new IllegalArgumentException("a call that goes on has left no place for good");
        };
    }

    /** Whether it tells how a caller left the place; each place has one of these. */
    public boolean isExit() {
        return this != WRONG_KEY && this != SILENCE;
    }

    /** As it is kept: {@code case:HUNG_UP}; at the beginning of the menu {@code :HUNG_UP}. */
    public String at(String place) {
        return place + SEPARATOR + name();
    }

    /** The place of what {@link #at(String)} gave. */
    public static String place(String kept) {
        return kept.substring(0, Math.max(0, kept.lastIndexOf(SEPARATOR)));
    }

    /** The event of what {@link #at(String)} gave; empty for one of another version. */
    public static Optional<PlaceEvent> event(String kept) {
        String name = kept.substring(kept.lastIndexOf(SEPARATOR) + 1);
        for (PlaceEvent event : values()) {
            if (event.name().equals(name)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
