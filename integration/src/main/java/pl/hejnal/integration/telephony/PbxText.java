package pl.hejnal.integration.telephony;

/**
 * The one edge where text becomes part of a protocol line of the PBX. A caller may call themselves anything, and both
 * protocols are lines of text: a line break inside a value would be the next command. asterisk-java writes AMI values
 * as they are and removes only line feeds from AGI arguments.
 */
public final class PbxText {

    /** Asterisk reads AMI lines of at most 1,025 bytes and AGI lines of 2,048; both leave room for the command. */
    static final int LONGEST = 480;

    private PbxText() {}

    /**
     * A header's value for the manager interface. It knows no escapes, so control characters become spaces.
     *
     * @throws IllegalArgumentException if it is longer than 480 characters: a shortened name is another name
     */
    public static String amiValue(String text) {
        return withoutControls(text).strip();
    }

    /**
     * One argument of an AGI command, with its quotes: backslash and quote are escaped as res_agi's parse_args reads
     * them, control characters become spaces.
     *
     * @throws IllegalArgumentException if it is longer than 480 characters
     */
    public static String agiArgument(String text) {
        return '"' + withoutControls(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String withoutControls(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long for a line of the PBX: " + text.length() + " characters");
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isLineEnd(c) || Character.isISOControl(c) ? ' ' : c));
        return clean.toString();
    }

    /** Line and paragraph separators are no line ends to Asterisk, but they are to some readers of its logs. */
    private static boolean isLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }
}
