/**
 * Phrases, the texts they stand for, and how the office's sounds are made and changed. What is said when is decided
 * in {@code menu}; the voice itself is in {@code integration.speech}.
 */
package pl.hejnal.speech;
