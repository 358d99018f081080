/** Shifts as a calendar (RFC 5545) for programs that ask without a session, with a key in the address. */
package pl.hejnal.web.calendar;
