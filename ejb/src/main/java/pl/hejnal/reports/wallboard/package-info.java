/**
 * The counter of the wallboard: how the office stands this second, for a television that everybody in the room sees, and what
 * each clerk does, for their manager. Nothing of a resident is in it but, for the manager, a ticket's number. It is read beside the
 * calls, never on their way (ADR 057).
 */
package pl.hejnal.reports.wallboard;
