package pl.hejnal.phone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a phone's printed SIP messages tell of its dialogues. */
final class SipTrace {

    private static final Pattern ACCEPTED =
            Pattern.compile("SIP/2\\.0 200 OK\\r?\\n(.*?)\\r?\\n\\r?\\n", Pattern.DOTALL);

    private SipTrace() {}

    /**
     * The last dialogue that this phone began with the number, as a {@code Replaces} header says it, escaped for an address.
     *
     * @throws IllegalStateException if there was none
     */
    static String dialogueWith(String number, String output) {
        Matcher message = ACCEPTED.matcher(output);
        String last = null;
        while (message.find()) {
            String headers = message.group(1);
            if (headers.contains("CSeq:")
                    && header("CSeq: \\d+ (INVITE)", headers).isPresent()
                    && header("To: .*(sip:" + Pattern.quote(number) + "@)", headers)
                            .isPresent()) {
                last = headers;
            }
        }
        String found = Optional.ofNullable(last).orElseThrow(() -> new IllegalStateException("no talk with " + number));
        return URLEncoder.encode(
                of("Call-ID: (\\S+)", found) + ";to-tag=" + of("To:.*;tag=([^\\s;]+)", found) + ";from-tag="
                        + of("From:.*;tag=([^\\s;]+)", found),
                StandardCharsets.US_ASCII);
    }

    /** The answer to a REFER whose outcome is told later (RFC 3515, section 2.4.2). */
    static boolean isReferralAccepted(String output) {
        return output.contains("SIP/2.0 202 ");
    }

    private static String of(String pattern, String headers) {
        return header(pattern, headers).orElseThrow(() -> new IllegalStateException("a message without " + pattern));
    }

    private static Optional<String> header(String pattern, String headers) {
        Matcher header = Pattern.compile(pattern).matcher(headers);
        return header.find() ? Optional.of(header.group(1)) : Optional.empty();
    }
}
