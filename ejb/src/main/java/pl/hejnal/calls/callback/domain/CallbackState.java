package pl.hejnal.calls.callback.domain;

/** How far a callback has come. */
public enum CallbackState {
    /** Their turn has not come, or the next try not yet. */
    WAITING,
    /** We are calling them, or they wait for the clerk whom they were called for. */
    DIALLING,
    /** They talked with a clerk. */
    TALKED,
    /** All tries were in vain, or the number may not be dialled any more; the ticket is missed. */
    GIVEN_UP,
    /** Somebody settled the ticket before their turn came. */
    DROPPED
}
