/**
 * What is written to others about a ticket, and where it is seen what became of it. How it leaves belongs to the outbox.
 */
package pl.hejnal.tickets.notices;
