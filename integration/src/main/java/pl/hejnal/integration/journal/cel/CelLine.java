package pl.hejnal.integration.journal.cel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.integration.telephony.JournalWord;

/**
 * One channel event as config/asterisk/cel_custom.conf lays it out: eleven quoted fields, quotes inside them doubled
 * (RFC 4180), so that nothing a caller calls themselves can look like another field.
 *
 * @param event as Asterisk's CEL specification names it
 * @param channel the channel's own id; the caller's is the call's
 */
public record CelLine(
        Instant at,
        String event,
        LinkedId call,
        String channel,
        String channelName,
        String caller,
        String extension,
        String context,
        String application,
        String data,
        String extra) {

    private static final int FIELDS = 11;

    /** The PBX quotes every field; RFC 4180 would not ask for it. */
    private static final FieldModifier ONLY_QUOTED = new FieldModifier() {
        @Override
        public String modify(long line, int field, boolean quoted, String text) {
            if (!quoted) {
                throw new CsvParseException("a field without quotes");
            }
            return text;
        }
    };

    /** @throws IllegalArgumentException if it is no such line; the message holds nothing of it */
    public static CelLine parse(String line) {
        List<String> field = fields(line);
        if (field.size() != FIELDS) {
            throw new IllegalArgumentException(field.size() + " fields instead of " + FIELDS);
        }
        return new CelLine(
                instant(field.get(0)),
                field.get(1),
                new LinkedId(field.get(2)),
                field.get(3),
                field.get(4),
                field.get(5),
                field.get(6),
                field.get(7),
                field.get(8),
                field.get(9),
                field.get(10));
    }

    boolean isOfTheCaller() {
        return channel.equals(call.value());
    }

    /** The word that the dialplan, or who leads it, has noted; Asterisk 22 names the event by it. */
    Optional<JournalWord> word() {
        return JournalWord.of(event)
                .or(() -> application.equals("CELGenUserEvent")
                        ? JournalWord.of(data.split(",", 2)[0])
                        : Optional.empty());
    }

    private static List<String> fields(String line) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().build(CsvRecordHandler.of(each -> each.fieldModifier(ONLY_QUOTED)), line)) {
            return reader.stream()
                    .flatMap(record -> record.getFields().stream())
                    .toList();
        } catch (CsvParseException | IOException nonsense) {
            // Without its cause, which tells what a caller sent.
            throw new IllegalArgumentException("a field that is not in quotes from end to end");
        }
    }

    /** Seconds since 1970 with microseconds. */
    private static Instant instant(String seconds) {
        if (!seconds.matches("[0-9]{1,11}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("no time");
        }
        BigDecimal exact = new BigDecimal(seconds);
        long whole = exact.longValue();
        return Instant.ofEpochSecond(
                whole,
                exact.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }
}
