package pl.hejnal.phone.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The PBX's own call records, as config/asterisk/cdr_custom.conf lays them out: {@code cdr-custom/hejnal.csv} in its
 * log directory, a line a leg.
 */
public record CdrFile(Path file) {

    /** Quotes inside a field are doubled, and a caller may put the end of a line into one (RFC 4180). */
    private static final Pattern FIELD = Pattern.compile("\\G\"((?:[^\"]|\"\")*)\"(,|\n)");

    /**
     * @param linkedid what all legs of one call share; our REST names calls by it
     * @param answer empty for a leg that was never answered
     * @param spoken answered seconds, whole ones, as the PBX counts them
     * @param sipCallId the caller's SIP Call-ID; empty for a clerk's leg
     */
    public record Entry(
            String linkedid,
            String uniqueid,
            Instant start,
            Optional<Instant> answer,
            Instant end,
            String from,
            String dialled,
            String disposition,
            Duration spoken,
            String lastApplication,
            String sipCallId) {}

    /** Those that stand there whole at this moment; a PBX that has had no call yet has no file. */
    public List<Entry> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        // Bytes as they are: a hostile name is not bound to be UTF-8.
        for (Matcher next = FIELD.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)); next.find(); ) {
            fields.add(next.group(1).replace("\"\"", "\""));
            if (next.group(2).equals("\n")) {
                entries.add(entry(fields));
                fields.clear();
            }
        }
        return List.copyOf(entries);
    }

    private static Entry entry(List<String> field) {
        Instant answer = EpochSeconds.instant(field.get(3));
        return new Entry(
                field.get(0),
                field.get(1),
                EpochSeconds.instant(field.get(2)),
                Optional.of(answer).filter(Instant.EPOCH::isBefore),
                EpochSeconds.instant(field.get(4)),
                field.get(5),
                field.get(6),
                field.get(7),
                Duration.ofSeconds(Long.parseLong(field.get(8))),
                field.get(9),
                field.get(10));
    }
}
