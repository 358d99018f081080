package pl.hejnal.reports.mailing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;

/**
 * When an order is due, by the office's clock. An hour that is left out in spring comes an hour later, one that comes twice in
 * autumn counts the first time: each day has one.
 *
 * @param day of the week from 1 for Monday, or of the month; 0 where every day is one
 */
public record MailingTimes(Frequency frequency, int day, LocalTime time) {

    /** @throws Refusal {@code mailing.day} */
    public MailingTimes {
        if (!frequency.has(day)) {
            throw new Refusal("mailing.day");
        }
    }

    /** The first that comes after this moment. */
    public Instant next(Instant after) {
        return around(after).filter(one -> one.isAfter(after)).findFirst().orElseThrow();
    }

    /** The last that has come at this moment. */
    public Instant last(Instant now) {
        return around(now)
                .filter(one -> !one.isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Earlier ones first: always one that has come, and one that has not. */
    private Stream<Instant> around(Instant moment) {
        LocalDate day = moment.atZone(OfficeZone.ZONE).toLocalDate();
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(times -> frequency.dayAround(frequency.step(day, times), this.day))
                .map(date -> date.atTime(time).atZone(OfficeZone.ZONE).toInstant());
    }
}
