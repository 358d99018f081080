package pl.hejnal.web.faces.tickets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file, as a browser asks for it; a request for several parts is answered with the first.
 *
 * @param to the last byte
 */
record ByteRange(long from, long to) {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})(,.*)?");

    /** Empty for none, for one that makes no sense, and for one beyond the end. */
    static Optional<ByteRange> read(@Nullable String header, long length) {
        Matcher asked = RANGE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        long last = length - 1;
        if (asked.group(1).isEmpty()) {
            long tail = Long.parseLong(asked.group(2));
            return tail == 0 ? Optional.empty() : Optional.of(new ByteRange(Math.max(0, length - tail), last));
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(asked.group(2)));
        return from > to ? Optional.empty() : Optional.of(new ByteRange(from, to));
    }

    long length() {
        return to - from + 1;
    }

    /** As the answer tells it. */
    @Override
    public String toString() {
        return "bytes " + from + "-" + to;
    }
}
