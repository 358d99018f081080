/**
 * Reads the sums that {@code calls} keeps by quarter of an hour; a day is at most a few hundred rows, however many calls.
 */
package pl.hejnal.reports.store;
