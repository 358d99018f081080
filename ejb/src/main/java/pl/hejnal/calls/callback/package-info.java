/**
 * Callers who asked to be called back: the wish, whose turn it is, and what became of each try. Dialling itself is in
 * {@code integration.telephony.ami}.
 */
package pl.hejnal.calls.callback;
