/**
 * Reads the calls that go on; there are few of them, however many there were.
 */
package pl.hejnal.reports.wallboard.store;
