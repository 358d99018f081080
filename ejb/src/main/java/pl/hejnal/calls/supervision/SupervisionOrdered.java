package pl.hejnal.calls.supervision;

import pl.hejnal.calls.supervision.domain.SupervisionMode;

/**
 * An event: the PBX is to do something about a manager's part in a talk.
 *
 * @param mode the one that is wanted
 */
public record SupervisionOrdered(SupervisionView supervision, Order order, SupervisionMode mode) {

    /** What is to be done. */
    public enum Order {
        /** The manager's own telephone is rung, and who answers there is brought to the talk. */
        RING,
        CHANGE,
        END
    }
}
