package pl.hejnal.phone.crowd;

import java.io.IOException;
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
public record CallRecords(Path file) {

    /** Quotes inside a field are doubled (RFC 4180). */
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)");

    /**
     * @param linkedid what all legs of one call share; our REST names calls by it
     * @param answer empty for a leg that was never answered
     * @param spoken answered seconds, whole ones, as the PBX counts them
     * @param sipCallId the caller's SIP Call-ID; empty for a clerk's leg
     */
    public record Entry(String linkedid, String uniqueid, Instant start, Optional<Instant> answer, Instant end,
            String from, String dialled, String disposition, Duration spoken, String lastApplication, String sipCallId) {
    }

    /** Those that stand there whole at this moment; a PBX that has had no call yet has no file. */
    public List<Entry> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(CallRecords::entry).toList();
    }

    private static Entry entry(String line) {
        List<String> field = new ArrayList<>();
        for (Matcher next = FIELD.matcher(line); next.find();) {
            field.add(next.group(1).replace("\"\"", "\""));
        }
        Instant answer = SecondsSince1970.instant(field.get(3));
        return new Entry(field.get(0), field.get(1), SecondsSince1970.instant(field.get(2)),
                Optional.of(answer).filter(Instant.EPOCH::isBefore), SecondsSince1970.instant(field.get(4)), field.get(5),
                field.get(6), field.get(7), Duration.ofSeconds(Long.parseLong(field.get(8))), field.get(9), field.get(10));
    }
}
