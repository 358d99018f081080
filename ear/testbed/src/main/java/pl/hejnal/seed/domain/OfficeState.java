package pl.hejnal.seed.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office has before it is filled.
 *
 * @param production whether its settings say that residents call it
 * @param externalDatabase whether its database is not the embedded one
 * @param demonstrationPeople accounts that came with the demonstration
 * @param calls that it has
 * @param first the day of the first call, ticket or presence of a clerk
 */
public record OfficeState(
        boolean production,
        boolean externalDatabase,
        long demonstrationPeople,
        long calls,
        Optional<LocalDate> first) {}
