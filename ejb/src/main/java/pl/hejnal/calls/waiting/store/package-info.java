/**
 * Reads places and past waits. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.waiting.store;
