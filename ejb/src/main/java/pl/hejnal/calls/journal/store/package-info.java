/**
 * Reads and writes how far journals were read. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.journal.store;
