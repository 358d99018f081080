/**
 * Reads and writes calls. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.store;
