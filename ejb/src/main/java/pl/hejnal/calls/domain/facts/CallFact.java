package pl.hejnal.calls.domain.facts;

/** What can be known of a call and may have been told wrongly. */
public enum CallFact {
    ARRIVAL,
    MENU,
    QUEUE,
    RING,
    ANSWER,
    CLERK,
    TALK,
    TRANSFER,
    MESSAGE,
    END
}
