/**
 * The list of tickets and the page of one ticket.
 * Backing beans hold views and form values, never an entity.
 */
package pl.hejnal.web.faces.tickets;
