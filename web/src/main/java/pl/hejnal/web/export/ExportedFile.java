package pl.hejnal.web.export;

/**
 * A table as a file, ready to be handed over or sent.
 *
 * @param type its media type
 * @param name of plain letters, digits, dots and dashes
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and handed on; nobody compares files.
public record ExportedFile(byte[] content, String type, String name) {}
