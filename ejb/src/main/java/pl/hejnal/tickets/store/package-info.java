/**
 * Tickets in PostgreSQL. Lists are read by key, so that the last page costs what the first costs.
 */
package pl.hejnal.tickets.store;
