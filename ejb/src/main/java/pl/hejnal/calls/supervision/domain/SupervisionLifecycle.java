package pl.hejnal.calls.supervision.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a supervision's states. The PBX's events may be late, doubled or missing, so what a state does not expect moves
 * nothing.
 */
public final class SupervisionLifecycle {

    private static final Map<SupervisionState, Map<SupervisionEvent, SupervisionState>> TABLE =
            new EnumMap<>(SupervisionState.class);

    static {
        TABLE.put(
                SupervisionState.RINGING,
                Map.of(
                        SupervisionEvent.BEGUN, SupervisionState.GOING_ON,
                        SupervisionEvent.ENDED, SupervisionState.ENDED));
        TABLE.put(
                SupervisionState.GOING_ON,
                Map.of(
                        SupervisionEvent.MODE_CHANGED, SupervisionState.GOING_ON,
                        SupervisionEvent.ENDED, SupervisionState.ENDED));
        TABLE.put(SupervisionState.ENDED, Map.of());
    }

    private SupervisionLifecycle() {}

    /** The state after the event, or empty when the event changes nothing in this state. */
    public static Optional<SupervisionState> next(SupervisionState state, SupervisionEvent event) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(event));
    }
}
