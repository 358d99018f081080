/**
 * The database's sequence of ticket numbers, as the numbering needs it. It knows no ticket.
 */
package pl.hejnal.tickets.numbering.domain;
