package pl.hejnal.calls.journal.domain;

/**
 * How far one of the PBX's journals has been imported.
 *
 * @param journal which of them
 * @param file what tells this file from the others that bore the same name; only the reader understands it
 * @param offset bytes from its beginning
 */
public record JournalPlace(String journal, String file, long offset) {}
