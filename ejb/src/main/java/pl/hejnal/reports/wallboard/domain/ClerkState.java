package pl.hejnal.reports.wallboard.domain;

/**
 * What a clerk who is at work does now. Work after a call has no state here: nobody says yet when it ends, so whoever does it
 * is ready.
 */
public enum ClerkState {
    READY,
    RINGING,
    TALKING,
    ON_BREAK,
    /** At work, and the PBX cannot ring their telephone. */
    NO_TELEPHONE
}
