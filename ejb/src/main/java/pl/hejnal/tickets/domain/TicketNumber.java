package pl.hejnal.tickets.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.kernel.PlainText;

/**
 * The number a clerk reads out and a resident writes down: the year and a sequence, {@code 2026-000123}. The sequence
 * never starts again, so the year is there for people and the sequence alone is unique.
 */
public record TicketNumber(int year, long sequence) implements Comparable<TicketNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}) ?[-/\u2010-\u2015\u2212] ?(\\d{1,12})");

    public TicketNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("not a ticket number: " + year + "-" + sequence);
        }
    }

    /** Reads a number however it was typed: with a slash, with blanks, without leading zeros. */
    public static Optional<TicketNumber> parse(String typed) {
        Matcher matcher = WRITTEN.matcher(PlainText.line(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        long sequence = Long.parseLong(matcher.group(2));
        return year < 2000 || sequence < 1 ? Optional.empty() : Optional.of(new TicketNumber(year, sequence));
    }

    public String value() {
        return String.format(Locale.ROOT, "%d-%06d", year, sequence);
    }

    @Override
    public int compareTo(TicketNumber other) {
        return Long.compare(sequence, other.sequence);
    }

    @Override
    public String toString() {
        return value();
    }
}
