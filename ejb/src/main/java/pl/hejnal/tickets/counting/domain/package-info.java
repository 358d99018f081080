/** The names under which tickets are counted. */
package pl.hejnal.tickets.counting.domain;
