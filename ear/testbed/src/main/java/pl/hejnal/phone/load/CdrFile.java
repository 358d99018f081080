package pl.hejnal.phone.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The PBX's own call records, as config/asterisk/cdr_custom.conf lays them out: {@code cdr-custom/hejnal.csv} in its
 * log directory, a line a leg.
 */
public record CdrFile(Path file) {

    private static final int FIELDS = 11;

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
        // Bytes as they are: a hostile name is not bound to be UTF-8. What stands behind the last line end is being
        // written.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<Entry> entries = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.substring(0, text.lastIndexOf('\n') + 1))) {
            for (CsvRecord leg : reader) {
                if (leg.getFieldCount() == FIELDS) {
                    entries.add(entry(leg.getFields()));
                }
            }
        } catch (CsvParseException halfWritten) {
            // A caller may put the end of a line into a field (RFC 4180), so a half line can look like a whole one.
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
