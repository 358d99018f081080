package pl.hejnal.integration.journal;

import pl.hejnal.calls.domain.JournalPlace;

/**
 * A whole line of a journal.
 *
 * @param turn counts the lines that this run has read of this journal, over all its files
 * @param begin where it begins: to read it again, the journal is opened there
 */
record JournalLine(String text, long turn, JournalPlace begin) {}
