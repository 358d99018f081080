package pl.hejnal.tickets;

import java.util.Optional;
import pl.hejnal.tickets.domain.WrapUp;

/**
 * Let somebody else answer a ticket.
 *
 * @param department the department's symbol, for example {@code KM}; empty gives it back to the call centre's clerks
 * @param text what whoever answers should know; may be empty
 * @param wrapUp what was missing to answer it at once; NOTHING leaves what was said before
 * @param version the version the sender was looking at; somebody else's change in between refuses it
 */
public record PassTicketOn(Optional<String> department, String text, long version, WrapUp wrapUp) {

    /** Nothing is said of why. */
    public PassTicketOn(Optional<String> department, String text, long version) {
        this(department, text, version, WrapUp.NOTHING);
    }
}
