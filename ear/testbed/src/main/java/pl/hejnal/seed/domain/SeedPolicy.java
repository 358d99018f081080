package pl.hejnal.seed.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Which office may be filled with calls that nobody made, and until which day. */
public final class SeedPolicy {

    private SeedPolicy() {}

    /**
     * Why not, in a sentence with the remedy; empty if it may be.
     *
     * @param beside whether who asks knows that the office has calls
     */
    public static Optional<String> refusal(OfficeState office, boolean beside) {
        if (office.production()) {
            return Optional.of(
                    "this office is set to production (hejnal.mode): calls that nobody made do not belong there");
        }
        if (office.externalDatabase()) {
            return Optional.of(
                    "the database is another one than the embedded (hejnal.db.url), and may be a city's; only the"
                            + " embedded one of a demonstration is filled");
        }
        if (office.demonstrationPeople() == 0) {
            return Optional.of(
                    "none of the office's people is of the demonstration, so it may be a real one; start one with"
                            + " ./hejnal run, in a home of its own (HEJNAL_HOME)");
        }
        if (office.calls() > 0 && !beside) {
            return Optional.of(
                    "the office has " + office.calls() + " calls already; with --beside others are put before the"
                            + " first of them, or begin in a home of its own (HEJNAL_HOME)");
        }
        return Optional.empty();
    }

    /** The last day that may have calls: over, and before anything that really happened. */
    public static LocalDate lastDay(OfficeState office, LocalDate today) {
        return office.first()
                .filter(first -> first.isBefore(today))
                .orElse(today)
                .minusDays(1);
    }
}
