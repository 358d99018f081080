/**
 * Blind and attended transfers, and the question to a colleague before one. Callers who go back to the menu belong to
 * {@code calls}.
 */
package pl.hejnal.calls.transfer;
