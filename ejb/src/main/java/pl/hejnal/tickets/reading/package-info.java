/**
 * Tickets handed out with an entry in the read log, once a person, ticket and session. What is not logged, such as
 * lists, is handed out in {@code tickets}.
 */
package pl.hejnal.tickets.reading;
