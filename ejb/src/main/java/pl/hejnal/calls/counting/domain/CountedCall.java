package pl.hejnal.calls.counting.domain;

import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.tickets.domain.TicketCategory;

/** A call that has ended, and what its ticket is about. */
record CountedCall(PhoneCall call, TicketCategory category) {}
