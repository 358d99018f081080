/**
 * Reads and writes the texts that are spoken. Nobody but {@code speech} uses it.
 */
package pl.hejnal.speech.store;
