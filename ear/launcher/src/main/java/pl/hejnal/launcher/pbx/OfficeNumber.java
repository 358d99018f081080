package pl.hejnal.launcher.pbx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A number of the office. It may be configured, and is dialled, in any form that networks write: national
 * ({@code 126165555}, with the old trunk zero {@code 0126165555}) or international ({@code +48126165555},
 * {@code 0048126165555}, {@code 48126165555}; ITU-T E.164). On calls and tickets it stands in its shortest form.
 *
 * @param digits the national number in Poland; else with the country's code, without a plus
 */
public record OfficeNumber(String digits) {

    private static final String WRITTEN = "\\+?[0-9]{2,15}";
    private static final String SEPARATORS = "[ ().-]";
    private static final String POLAND = "48";
    private static final String INTERNATIONAL = "00";
    /** Without the country's code. */
    private static final int NATIONAL = 9;

    /** @throws IllegalArgumentException for what is no telephone number */
    public static OfficeNumber of(String written) {
        String text = written.replaceAll(SEPARATORS, "");
        if (!text.matches(WRITTEN)) {
            throw new IllegalArgumentException("not a telephone number: " + written);
        }
        String abroad =
                text.startsWith("+") ? text.substring(1) : text.startsWith(INTERNATIONAL) ? text.substring(2) : "";
        String digits = abroad.isEmpty() ? text : abroad;
        boolean polish = digits.startsWith(POLAND) && digits.length() == POLAND.length() + NATIONAL;
        return new OfficeNumber(polish ? digits.substring(POLAND.length()) : digits);
    }

    /** As which it may be dialled; its own digits first. A short number (19115) is a national one. */
    Set<String> forms() {
        boolean abroad = digits.length() > NATIONAL;
        String international = abroad ? digits : POLAND + digits;
        Set<String> forms = new LinkedHashSet<>(List.of(digits, "+" + international, INTERNATIONAL + international));
        if (!abroad) {
            forms.add(international);
        }
        if (digits.length() == NATIONAL && !digits.startsWith("0")) {
            forms.add("0" + digits);
        }
        return forms;
    }
}
