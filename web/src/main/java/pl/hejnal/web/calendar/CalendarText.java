package pl.hejnal.web.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar as RFC 5545 wants them: CRLF at their end, none longer than 75 octets (3.1), and no letter of UTF-8 cut in
 * two.
 */
final class CalendarText {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A value that people read (3.3.11). */
    CalendarText words(String name, String value) {
        return line(name, escaped(value));
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    private void fold(String line) {
        int room = LONGEST;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                text.append(END).append(' ');
                room = LONGEST - 1;
            }
            text.appendCodePoint(letter);
            room -= octets;
            at += Character.charCount(letter);
        }
        text.append(END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
