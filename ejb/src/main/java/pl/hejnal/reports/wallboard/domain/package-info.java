/**
 * What callers who wait and clerks who work look like from across the room, free of any database.
 */
package pl.hejnal.reports.wallboard.domain;
