/**
 * Reports by mail: what managers order, and the timer that carries it out. A report's file is made by whoever knows its words
 * (the screens), a letter leaves through the outbox; here is decided when, of which days and with whose rights.
 */
package pl.hejnal.reports.mailing;
