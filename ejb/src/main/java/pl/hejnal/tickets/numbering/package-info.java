/**
 * Gives ticket numbers, none of them twice, even after the database was set back. What a number looks like is in
 * tickets.domain.
 */
package pl.hejnal.tickets.numbering;
