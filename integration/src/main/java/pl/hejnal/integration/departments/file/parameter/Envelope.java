package pl.hejnal.integration.departments.file.parameter;

/** The text of a request, with {@code @SIGN@} where the case's sign belongs; nothing else in it is replaced. */
public record Envelope(String text) {

    private static final String SIGN = "@SIGN@";
    private static final int LONGEST = 4_000;

    public Envelope {
        requireSign(text);
        if (!text.stripLeading().startsWith("<") || text.contains("<!DOCTYPE")) {
            throw new InvalidValue("notXml");
        }
    }

    static void requireSign(String text) {
        if (!text.contains(SIGN) || text.length() > LONGEST) {
            throw new InvalidValue("holdSign", SIGN, Integer.toString(LONGEST));
        }
    }

    /** The sign as character data of XML. */
    public String about(String sign) {
        return text.replace(
                SIGN, sign.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
