package pl.hejnal.identity;

import pl.hejnal.identity.domain.Login;

/** An event: what somebody proved when they signed in holds no longer, so their open sessions end. */
public record AccountChanged(Login login, Change change) {

    /** What became different. */
    public enum Change {
        /** Nothing opens for them any more. */
        LOCKED,
        /** They may do other things than before. */
        ROLES,
        /** An administrator set a new password. */
        PASSWORD_SET,
        /** They chose a new password themselves; whoever knew only the old one is out. */
        PASSWORD_CHANGED
    }
}
