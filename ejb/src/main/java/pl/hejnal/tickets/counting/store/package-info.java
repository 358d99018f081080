/** Adds up what was appended. */
package pl.hejnal.tickets.counting.store;
