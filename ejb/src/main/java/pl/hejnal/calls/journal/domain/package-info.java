/**
 * How far each journal has been read. What it tells of a call is in calls.domain.facts.
 */
package pl.hejnal.calls.journal.domain;
