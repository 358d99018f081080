package pl.hejnal.calls;

import pl.hejnal.calls.domain.LinkedId;

/**
 * An event: the telephone has told something of this call, and it is taken in. Whoever shows how calls stand looks again once
 * that is committed; nobody does anything for it in the call's own transaction.
 */
public record PhoneReported(LinkedId call) {}
