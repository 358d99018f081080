/**
 * What waits and what happens to tickets: the backlog by age, and a period beside an earlier one. It only reads.
 */
package pl.hejnal.reports.tickets;
