/**
 * What is decided about a request before a thread of the server is given to it (ADR 025): where it really comes from,
 * whether it is whole, and whether there is room for it. Runs on the I/O threads of the web server, so nothing here may wait.
 * Who somebody is, is decided later, in session.
 */
package pl.hejnal.web.admission;
