/** That a ticket is closed, for whoever must know of it. */
package pl.hejnal.tickets.closing;
