/**
 * Reads and writes what recordings there are. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.voicemail.store;
