package pl.hejnal.calls.domain.steps;

/** What was typed in on the telephone; the digits themselves are never written down. */
public enum EnteredField {
    CODE,
    SIGN,
    PIN
}
