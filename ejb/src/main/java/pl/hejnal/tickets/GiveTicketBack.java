package pl.hejnal.tickets;

/**
 * Let those answer a ticket who passed it on.
 *
 * @param text why; never empty
 * @param version the version the sender was looking at; somebody else's change in between refuses it
 */
public record GiveTicketBack(String text, long version) {}
