package pl.hejnal.integration.journal.files;

import pl.hejnal.calls.journal.domain.JournalPlace;

/**
 * A whole line of a journal.
 *
 * @param turn counts the lines that this run has read of this journal, over all its files
 * @param begin where it begins: to read it again, the journal is opened there
 */
public record JournalLine(String text, long turn, JournalPlace begin) {}
