/**
 * Reads and moves the sequence. Nobody but the numbering uses it.
 */
package pl.hejnal.tickets.numbering.store;
