package pl.hejnal.tickets;

import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.WrapUp;

/**
 * Let a department answer a ticket.
 *
 * @param text what whoever answers should know; never empty
 * @param version the version the sender was looking at; somebody else's change in between refuses it
 * @param wrapUp what was missing to answer it at once; NOTHING leaves what was said before
 * @param matter what it is about, as far as the sender knows; UNKNOWN leaves what was known before
 */
public record PassTicketOn(DepartmentSymbol department, String text, long version, WrapUp wrapUp, Matter matter) {}
