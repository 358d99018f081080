package pl.hejnal.calls.callback;

/** What became of a wish to be called back. */
public enum CallbackAnswer {
    /** It is written down. */
    KEPT,
    /** Somebody is already to be called back on this number. */
    OPEN_ALREADY,
    /** So many wishes for this number were taken today that no more is. */
    ENOUGH_TODAY
}
