/** The figures of tickets, and what they are reckoned from. */
package pl.hejnal.reports.tickets.domain;
