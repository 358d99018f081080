/** Reads the sums of tickets that the database keeps by day. */
package pl.hejnal.reports.tickets.store;
