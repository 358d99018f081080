package pl.hejnal.kernel;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: {@code local-part@domain} of RFC 5321 without quoting, comments or a display name, so
 * that nothing in it can begin another header or recipient. A domain with letters beyond ASCII is kept in its ASCII form.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final int LONGEST_LOCAL_PART = 64;

    /** @throws IllegalArgumentException if no mail can be sent to it */
    public MailAddress {
        if (value == null
                || value.length() > LONGEST
                || value.indexOf('@') > LONGEST_LOCAL_PART
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an address for mail");
        }
    }

    /**
     * As people type it, with blanks around it and a domain of any alphabet.
     *
     * @throws IllegalArgumentException if no mail can be sent to it
     */
    public static MailAddress parse(String typed) {
        String line = PlainText.line(typed);
        int at = line.lastIndexOf('@');
        if (at < 1 || at == line.length() - 1) {
            throw new IllegalArgumentException("not an address for mail");
        }
        return new MailAddress(
                line.substring(0, at + 1) + IDN.toASCII(line.substring(at + 1), IDN.USE_STD3_ASCII_RULES));
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
