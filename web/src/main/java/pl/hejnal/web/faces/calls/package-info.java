/**
 * The clerk's desk: presence, the ringing call, the last tickets.
 * What a call is and may do is decided by the counter of calls.
 */
package pl.hejnal.web.faces.calls;
