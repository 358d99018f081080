/**
 * Reads and writes supervisions. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.supervision.store;
