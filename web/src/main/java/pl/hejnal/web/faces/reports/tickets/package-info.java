/**
 * The page of tickets: what waits, what happened, and the way to the tickets themselves.
 */
package pl.hejnal.web.faces.reports.tickets;
