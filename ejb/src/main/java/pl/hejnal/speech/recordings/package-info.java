/**
 * Sentences that a person has recorded in place of the voice. Callers' own recordings are voicemails and belong to
 * {@code calls}.
 */
package pl.hejnal.speech.recordings;
