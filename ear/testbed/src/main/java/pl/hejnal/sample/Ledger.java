package pl.hejnal.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A department's own cases, read from its demonstration file: fields and words as the department has them, the first
 * field the case's sign. {@code "+11 dni"} is a day and {@code "-12 min"} a moment, counted from now and written in the
 * department's form, so that the demonstration does not grow old.
 */
final class Ledger {

    private static final Pattern DAY = Pattern.compile("([+-]\\d+) dni");
    private static final Pattern MOMENT = Pattern.compile("([+-]\\d+) min");

    private final Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final Clock clock;

    private Ledger(DateTimeFormatter day, DateTimeFormatter moment, Clock clock) {
        this.day = day;
        this.moment = moment;
        this.clock = clock;
    }

    /** @throws IOException if the file is missing or is no list of cases; the message names the place */
    static Ledger reading(Path file, DateTimeFormatter day, DateTimeFormatter moment, Clock clock) throws IOException {
        Ledger ledger = new Ledger(day, moment, clock);
        List<LinkedHashMap<String, String>> read =
                new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
        read.forEach(one -> ledger.cases.put(one.values().iterator().next(), one));
        return ledger;
    }

    Optional<Map<String, String>> find(String sign) {
        return Optional.ofNullable(cases.get(sign)).map(this::asOfNow);
    }

    List<Map<String, String>> all() {
        return cases.values().stream().map(this::asOfNow).toList();
    }

    private Map<String, String> asOfNow(Map<String, String> written) {
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Map<String, String> told = new LinkedHashMap<>();
        written.forEach((field, value) -> told.put(field, told(value, now)));
        return told;
    }

    private String told(String value, ZonedDateTime now) {
        Matcher days = DAY.matcher(value);
        if (days.matches()) {
            return day.format(now.plusDays(Long.parseLong(days.group(1))));
        }
        Matcher minutes = MOMENT.matcher(value);
        return minutes.matches() ? moment.format(now.plusMinutes(Long.parseLong(minutes.group(1)))) : value;
    }
}
