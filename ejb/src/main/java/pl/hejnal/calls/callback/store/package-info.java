/**
 * Reads and writes callbacks. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.callback.store;
