package pl.hejnal.web.faces.menu.recordings;

/**
 * A recording as a line of the list.
 *
 * @param state PLAYED, OTHER_WORDS, ALWAYS or BROKEN, the key of its word
 */
public record RecordingRow(String key, String language, String words, String length, String state, String trouble) {}
