package pl.hejnal.tickets.domain;

/** What one line of a ticket's history tells. */
public enum EntryKind {
    TAKEN, NOTE, CLOSED, SETTLED, MISSED, MESSAGE, REOPENED
}
