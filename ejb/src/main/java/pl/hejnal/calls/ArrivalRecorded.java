package pl.hejnal.calls;

import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.TicketNumber;

/** The answer to a call's arrival: call and ticket stand in the database. */
public record ArrivalRecorded(LinkedId id, TicketNumber ticket, CallerNumber caller) {}
