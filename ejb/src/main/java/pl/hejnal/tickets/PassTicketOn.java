package pl.hejnal.tickets;

import java.util.Optional;

/**
 * Let somebody else answer a ticket.
 *
 * @param department the department's symbol, for example {@code KM}; empty gives it back to the call centre's clerks
 * @param text what whoever answers should know; may be empty
 * @param version the version the sender was looking at; somebody else's change in between refuses it
 */
public record PassTicketOn(Optional<String> department, String text, long version) {
}
