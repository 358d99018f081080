package pl.hejnal.faults;

/** What can be done to a running office. Each ends by itself or is put right at once, as a city's IT would. */
enum Fault {
    /** kill -9, and started again. */
    SERVER_KILLED,
    /** SIGSTOP for five seconds: it neither answers nor is gone. */
    SERVER_FROZEN,
    DATABASE_KILLED,
    /** All of the server's connections, whatever they are in the middle of. */
    DATABASE_CONNECTIONS_CUT,
    AMI_CUT,
    /** Connected, and not a byte passes any more. */
    AMI_HALF_OPEN,
    AMI_GARBAGE,
    PBX_KILLED,
    JOURNALS_ROTATED
}
