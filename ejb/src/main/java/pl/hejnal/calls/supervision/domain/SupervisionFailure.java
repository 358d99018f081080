package pl.hejnal.calls.supervision.domain;

/** Why a manager who asked for it never came to a talk. */
public enum SupervisionFailure {
    /** This caller did not hear that somebody may listen: they came past the menu, or before it was switched on. */
    NOT_TOLD,
    /** The manager's own telephone is not there, or a call is at it. */
    NO_TELEPHONE,
    /** The manager did not answer it, or refused. */
    NOT_ANSWERED,
    /** The clerk did not talk any more. */
    TALK_OVER,
    /** The PBX would not do it, or said nothing more of it. */
    PBX
}
