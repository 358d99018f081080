package pl.hejnal.menu;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.domain.OpeningSpan;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

/** What a caller hears of hours: those of a place, and when somebody will be there again. */
final class HoursWords {

    /** The hours themselves; who has heard this has what they called for. */
    static final String DAYS = "hours.days";

    private final RulesOfSpeech rules;
    private final Clock clock;

    HoursWords(RulesOfSpeech rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<Phrase> about(HoursView hours) {
        List<Phrase> said = new ArrayList<>();
        said.add(hours.name()
                .map(name -> Phrase.of("hours.department", "name", name))
                .orElseGet(() -> Phrase.of("hours." + hours.place().key())));
        if (hours.week().isNever()) {
            said.add(Phrase.of(DAYS, "days", rules.never()));
        } else if (hours.week().isAlways()) {
            said.add(Phrase.of(DAYS, "days", rules.always()));
        } else {
            hours.week().rows().forEach(row -> said.add(Phrase.of(DAYS, "days", days(row))));
        }
        if (hours.keepsHolidays() && !hours.week().isNever()) {
            said.add(Phrase.of("hours.holidays"));
        }
        hours.closedSoon().forEach(day -> said.add(Phrase.of("hours.closed-day", "day", rules.dayAhead(day, today()))));
        if (!hours.now().open()) {
            hours.now().nextOpening().ifPresent(next -> said.add(Phrase.of("hours.closed-now", "when", when(next))));
        }
        if (!hours.phone().isWithheld()) {
            said.add(Phrase.of("hours.phone", "phone", rules.phone(hours.phone())));
        }
        return said;
    }

    private String days(WeekHours.Row row) {
        return rules.weekdays(row.first(), row.last()) + ", "
                + row.spans().stream().map(this::span).collect(Collectors.joining(", "));
    }

    private String span(OpeningSpan span) {
        return span.isWholeDay() ? rules.wholeDay() : rules.hours(span.opens(), span.closes());
    }

    /** Why there is no person now, and when there will be; nothing if one is there. */
    List<Phrase> about(Input.PersonSought sought) {
        Optional<QueueExitReason> why = sought.turnedAway();
        if (why.isEmpty()) {
            return List.of();
        }
        OpenState line = sought.line();
        List<Phrase> said = new ArrayList<>();
        if (why.get() == QueueExitReason.CLOSED) {
            said.add(Phrase.of("menu.closed"));
        } else {
            said.add(Phrase.of("menu.nobody"));
            line.closes()
                    .ifPresent(end -> said.add(Phrase.of("menu.open-until", "time", rules.until(end.toLocalTime()))));
        }
        line.nextOpening().ifPresent(next -> said.add(Phrase.of("menu.next-opening", "when", when(next))));
        return said;
    }

    /** {@code jutro od siódmej czterdzieści}. */
    private String when(ZonedDateTime opening) {
        return rules.dayAhead(opening.toLocalDate(), today()) + " " + rules.from(opening.toLocalTime());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
    }
}
