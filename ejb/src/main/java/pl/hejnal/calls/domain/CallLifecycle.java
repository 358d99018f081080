package pl.hejnal.calls.domain;

import static pl.hejnal.calls.domain.CallState.ENDED;
import static pl.hejnal.calls.domain.CallState.IN_MENU;
import static pl.hejnal.calls.domain.CallState.RINGING;
import static pl.hejnal.calls.domain.CallState.TALKING;
import static pl.hejnal.calls.domain.CallState.WAITING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a call's states. The PBX's events may be late, doubled or missing, so what a state does not expect moves
 * nothing: the facts are kept with the call all the same, and the outcome is read from them.
 */
public final class CallLifecycle {

    private static final Map<CallState, Map<CallEvent, CallState>> TABLE = new EnumMap<>(CallState.class);

    static {
        TABLE.put(
                IN_MENU,
                Map.of(
                        CallEvent.QUEUED,
                        WAITING,
                        CallEvent.RANG,
                        RINGING,
                        CallEvent.ANSWERED,
                        TALKING,
                        CallEvent.HUNG_UP,
                        ENDED));
        TABLE.put(
                WAITING,
                Map.of(
                        CallEvent.RANG,
                        RINGING,
                        CallEvent.ANSWERED,
                        TALKING,
                        CallEvent.GAVE_UP,
                        IN_MENU,
                        CallEvent.HUNG_UP,
                        ENDED));
        TABLE.put(
                RINGING,
                Map.of(
                        CallEvent.RANG,
                        RINGING,
                        CallEvent.NOT_ANSWERED,
                        WAITING,
                        CallEvent.ANSWERED,
                        TALKING,
                        CallEvent.GAVE_UP,
                        IN_MENU,
                        CallEvent.HUNG_UP,
                        ENDED));
        TABLE.put(TALKING, Map.of(CallEvent.TALK_ENDED, IN_MENU, CallEvent.HUNG_UP, ENDED));
        TABLE.put(ENDED, Map.of());
    }

    private CallLifecycle() {}

    /** The state after the event, or empty when the event changes nothing in this state. */
    public static Optional<CallState> next(CallState state, CallEvent event) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(event));
    }
}
