package pl.hejnal.faults;

/** What can be done to a running office. Each ends by itself or is put right at once, as a city's IT would. */
public enum Fault {
    /** kill -9, and started again. */
    SERVER_KILLED,
    /** SIGSTOP for five seconds: it neither answers nor is gone. */
    SERVER_FROZEN,
    /** The same for half a minute, longer than anything that waits for it has timeout. */
    SERVER_FROZEN_LONG,
    /** Stopped in order, and started again. */
    SERVER_RESTARTED,
    DATABASE_KILLED,
    /** All of the server's connections, whatever they are in the middle of. */
    DATABASE_CONNECTIONS_CUT,
    /** Connections are cut when the database has committed, before the server hears of it. */
    DATABASE_CUT_AT_COMMIT,
    AMI_CUT,
    /** Connected, and not a byte passes any more. */
    AMI_HALF_OPEN,
    AMI_GARBAGE,
    PBX_KILLED,
    /** Stopped in order, which ends all its calls, and started again. */
    PBX_RESTARTED,
    /** Renamed, and begun anew. */
    JOURNALS_ROTATED,
    /** Copied, and emptied in their place (logrotate's copytruncate). */
    JOURNALS_EMPTIED
}
