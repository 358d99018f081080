package pl.hejnal.menu.domain;

import static pl.hejnal.menu.domain.MenuEvent.ARRANGED;
import static pl.hejnal.menu.domain.MenuEvent.BACK;
import static pl.hejnal.menu.domain.MenuEvent.COMPLETE;
import static pl.hejnal.menu.domain.MenuEvent.FOUND;
import static pl.hejnal.menu.domain.MenuEvent.MISTYPED;
import static pl.hejnal.menu.domain.MenuEvent.NOBODY;
import static pl.hejnal.menu.domain.MenuEvent.NOT_ARRANGED;
import static pl.hejnal.menu.domain.MenuEvent.NOT_FOUND;
import static pl.hejnal.menu.domain.MenuEvent.NOT_RECOGNISED;
import static pl.hejnal.menu.domain.MenuEvent.NO_CODE;
import static pl.hejnal.menu.domain.MenuEvent.ONE;
import static pl.hejnal.menu.domain.MenuEvent.OTHER_KEY;
import static pl.hejnal.menu.domain.MenuEvent.SHUT;
import static pl.hejnal.menu.domain.MenuEvent.SILENCE;
import static pl.hejnal.menu.domain.MenuEvent.SPOKEN;
import static pl.hejnal.menu.domain.MenuEvent.THERE;
import static pl.hejnal.menu.domain.MenuEvent.TOLD;
import static pl.hejnal.menu.domain.MenuEvent.TOLD_OLD;
import static pl.hejnal.menu.domain.MenuEvent.TOO_MANY;
import static pl.hejnal.menu.domain.MenuEvent.TWO;
import static pl.hejnal.menu.domain.MenuEvent.UNAVAILABLE;
import static pl.hejnal.menu.domain.MenuEvent.ZERO;
import static pl.hejnal.menu.domain.MenuState.AFTER;
import static pl.hejnal.menu.domain.MenuState.AFTER_OLD;
import static pl.hejnal.menu.domain.MenuState.ARRANGING;
import static pl.hejnal.menu.domain.MenuState.ASKING;
import static pl.hejnal.menu.domain.MenuState.CHOICE;
import static pl.hejnal.menu.domain.MenuState.CLOSED;
import static pl.hejnal.menu.domain.MenuState.CODE;
import static pl.hejnal.menu.domain.MenuState.GOODBYE;
import static pl.hejnal.menu.domain.MenuState.HELD_BACK;
import static pl.hejnal.menu.domain.MenuState.LOOKING_UP;
import static pl.hejnal.menu.domain.MenuState.MESSAGE;
import static pl.hejnal.menu.domain.MenuState.NO_ANSWER;
import static pl.hejnal.menu.domain.MenuState.PERSON;
import static pl.hejnal.menu.domain.MenuState.PIN;
import static pl.hejnal.menu.domain.MenuState.QUEUE;
import static pl.hejnal.menu.domain.MenuState.SIGN;
import static pl.hejnal.menu.domain.MenuState.SIGN_READ_BACK;
import static pl.hejnal.menu.domain.MenuState.TELLING;
import static pl.hejnal.menu.domain.MenuState.TELLING_OLD;
import static pl.hejnal.menu.domain.MenuState.UNATTENDED;
import static pl.hejnal.menu.domain.MenuState.WAITING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of the menu's own states; where a key of a choice leads, the plan says ({@link MenuPlan}). A person is one key away everywhere, two failures lead there by themselves (EN 301 549; Irish
 * universal-design guidance), and no state is left for one that asks again for what was keyed rightly.
 */
public final class MenuTable {

    /** So many failures since the last success lead to a person. */
    public static final int FAILURES_ALLOWED = 2;

    private static final Map<MenuState, Map<MenuEvent, Move>> TABLE = new EnumMap<>(MenuState.class);

    static {
        TABLE.put(
                CHOICE,
                Map.of(ZERO, to(PERSON), BACK, to(CHOICE), OTHER_KEY, failing(CHOICE), SILENCE, failing(CHOICE)));
        TABLE.put(
                CODE,
                Map.of(
                        COMPLETE,
                        to(PIN),
                        MISTYPED,
                        failing(CODE),
                        NO_CODE,
                        to(SIGN),
                        ZERO,
                        to(PERSON),
                        SILENCE,
                        failing(CODE)));
        TABLE.put(
                SIGN,
                Map.of(
                        COMPLETE,
                        to(SIGN_READ_BACK),
                        MISTYPED,
                        failing(SIGN),
                        ZERO,
                        to(PERSON),
                        SILENCE,
                        failing(SIGN)));
        TABLE.put(
                SIGN_READ_BACK,
                Map.of(
                        ONE,
                        to(PIN),
                        TWO,
                        to(SIGN),
                        ZERO,
                        to(PERSON),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        failing(SIGN_READ_BACK),
                        SILENCE,
                        failing(SIGN_READ_BACK)));
        TABLE.put(PIN, Map.of(COMPLETE, to(ASKING), MISTYPED, failing(PIN), ZERO, to(PERSON), SILENCE, failing(PIN)));
        // A code whose check digit is right is hardly the wrong one: after a refusal only the PIN is typed again.
        TABLE.put(
                ASKING,
                Map.of(
                        TOLD,
                        to(TELLING),
                        TOLD_OLD,
                        to(TELLING_OLD),
                        NOT_RECOGNISED,
                        failing(PIN),
                        TOO_MANY,
                        to(HELD_BACK),
                        UNAVAILABLE,
                        failing(NO_ANSWER)));
        TABLE.put(LOOKING_UP, Map.of(FOUND, to(TELLING), NOT_FOUND, to(PERSON)));
        TABLE.put(
                TELLING,
                Map.of(SPOKEN, to(AFTER), ONE, to(TELLING), ZERO, to(PERSON), BACK, to(CHOICE), OTHER_KEY, to(AFTER)));
        TABLE.put(
                AFTER,
                Map.of(
                        ONE,
                        to(TELLING),
                        ZERO,
                        to(PERSON),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        failing(AFTER),
                        SILENCE,
                        to(GOODBYE)));
        TABLE.put(
                TELLING_OLD,
                Map.of(
                        SPOKEN,
                        to(AFTER_OLD),
                        ONE,
                        to(TELLING_OLD),
                        TWO,
                        to(ARRANGING),
                        ZERO,
                        to(PERSON),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        to(AFTER_OLD)));
        TABLE.put(
                AFTER_OLD,
                Map.of(
                        ONE,
                        to(TELLING_OLD),
                        TWO,
                        to(ARRANGING),
                        ZERO,
                        to(PERSON),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        failing(AFTER_OLD),
                        SILENCE,
                        to(GOODBYE)));
        TABLE.put(ARRANGING, Map.of(ARRANGED, to(HELD_BACK), NOT_ARRANGED, to(HELD_BACK)));
        TABLE.put(
                HELD_BACK,
                Map.of(
                        ONE,
                        failing(HELD_BACK),
                        ZERO,
                        to(PERSON),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        failing(HELD_BACK),
                        SILENCE,
                        to(GOODBYE)));
        TABLE.put(
                NO_ANSWER,
                Map.of(
                        ONE,
                        to(ASKING),
                        TWO,
                        to(ARRANGING),
                        ZERO,
                        to(PERSON),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        failing(NO_ANSWER),
                        SILENCE,
                        failing(NO_ANSWER)));
        TABLE.put(PERSON, Map.of(THERE, to(QUEUE), SHUT, to(CLOSED), NOBODY, to(UNATTENDED)));
        TABLE.put(
                CLOSED,
                Map.of(
                        ONE,
                        to(MESSAGE),
                        BACK,
                        to(CHOICE),
                        ZERO,
                        failing(CLOSED),
                        OTHER_KEY,
                        failing(CLOSED),
                        SILENCE,
                        to(GOODBYE)));
        // Who presses nothing, perhaps because they cannot, waits.
        TABLE.put(
                UNATTENDED,
                Map.of(
                        ONE,
                        to(MESSAGE),
                        TWO,
                        to(WAITING),
                        ZERO,
                        to(WAITING),
                        BACK,
                        to(CHOICE),
                        OTHER_KEY,
                        failing(UNATTENDED),
                        SILENCE,
                        to(WAITING)));
        TABLE.put(QUEUE, Map.of());
        TABLE.put(WAITING, Map.of());
        TABLE.put(MESSAGE, Map.of());
        TABLE.put(GOODBYE, Map.of());
    }

    private MenuTable() {}

    /** Where the event leads, or empty when it means nothing in this state. */
    public static Optional<Move> next(MenuState state, MenuEvent event) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(event));
    }

    /** Where {@link #FAILURES_ALLOWED} failures lead: to a person, and where there is none, out. */
    public static MenuState helpless(MenuState state) {
        return switch (state) {
            case CLOSED -> GOODBYE;
            case UNATTENDED -> WAITING;
            default -> PERSON;
        };
    }

    private static Move to(MenuState state) {
        return new Move(state, false);
    }

    private static Move failing(MenuState state) {
        return new Move(state, true);
    }

    /** @param failure whether it counts toward {@link #FAILURES_ALLOWED} */
    public record Move(MenuState to, boolean failure) {}
}
