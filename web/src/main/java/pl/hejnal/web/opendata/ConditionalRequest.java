package pl.hejnal.web.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Whether whoever asks has the answer already (RFC 9110, 13.2.2). */
final class ConditionalRequest {

    private static final String WEAK = "W/";

    private ConditionalRequest() {}

    /** @param changed when it changed last; what bears a tag alone has none */
    static boolean isKnown(HttpServletRequest asked, String tag, Optional<Instant> changed) {
        String known = asked.getHeader("If-None-Match");
        if (known != null) {
            return Arrays.stream(known.split(","))
                    .map(String::strip)
                    // A proxy that compresses makes a tag weak.
                    .map(one -> one.startsWith(WEAK) ? one.substring(WEAK.length()) : one)
                    .anyMatch(one -> one.equals("*") || one.equals(tag));
        }
        return changed.filter(
                        at -> since(asked) >= at.truncatedTo(ChronoUnit.SECONDS).toEpochMilli())
                .isPresent();
    }

    /** A date that is none is no condition. */
    private static long since(HttpServletRequest asked) {
        try {
            return asked.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException noDate) {
            return -1;
        }
    }
}
