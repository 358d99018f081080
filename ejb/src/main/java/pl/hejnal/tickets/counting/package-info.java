/**
 * What tickets add up to. The database appends to it in the statement that changes a ticket (ADR 063); here it is added up, and
 * reports read it.
 */
package pl.hejnal.tickets.counting;
