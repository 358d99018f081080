/**
 * What a list of tickets is narrowed to beside its own filters: what a report's figure counts.
 */
package pl.hejnal.web.faces.tickets.scope;
